/** Colours of a document's words, from the theme. */
package org.rejoinder.editor.colouring;
