/** Hover. */
package org.rejoinder.editor.hover;
