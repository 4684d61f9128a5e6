/** Changes of a document as plain values; whoever shows the document applies them through its undo. */
package org.rejoinder.language.ide.edits;
