/** Renames names in all files that write them. */
package org.rejoinder.editor.rename;
