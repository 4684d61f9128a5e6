/** Starts the workbench with files opened, for scripts. */
package org.rejoinder.ui.opening;
