/** The Outline view of a document. */
package org.rejoinder.editor.outline;
