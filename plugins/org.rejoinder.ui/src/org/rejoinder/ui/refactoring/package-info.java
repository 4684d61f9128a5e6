/** Renaming and moving files: documents go on naming their texts. */
package org.rejoinder.ui.refactoring;
