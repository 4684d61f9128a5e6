/** Exports and imports of several files at once, with progress and a report, for the wizards. */
package org.rejoinder.workspace.exchange;
