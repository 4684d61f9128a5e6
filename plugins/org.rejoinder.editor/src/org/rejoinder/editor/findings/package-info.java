/** Findings in the editor: checked while typing, shown as squiggles. */
package org.rejoinder.editor.findings;
