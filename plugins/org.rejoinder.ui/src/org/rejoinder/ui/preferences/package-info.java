/** Preferences. */
package org.rejoinder.ui.preferences;
