/** Folding. */
package org.rejoinder.editor.folding;
