/** Views, wizards, preferences and the perspective. */
package org.rejoinder.ui;
