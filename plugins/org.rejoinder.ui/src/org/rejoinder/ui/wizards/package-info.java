/** The wizards: a new annotated article, and the example. */
package org.rejoinder.ui.wizards;
