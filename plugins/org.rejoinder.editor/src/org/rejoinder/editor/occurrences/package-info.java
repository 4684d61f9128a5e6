/** Marks the other places of the name at the caret. */
package org.rejoinder.editor.occurrences;
