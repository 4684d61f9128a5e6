/** Quick fixes, in the editor and in the Problems view. */
package org.rejoinder.editor.fixes;
