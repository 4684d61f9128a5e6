/** Renames a name wherever it is written. */
package org.rejoinder.language.ide.rename;
