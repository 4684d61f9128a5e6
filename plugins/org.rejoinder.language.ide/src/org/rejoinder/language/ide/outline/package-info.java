/** The outline of a document. */
package org.rejoinder.language.ide.outline;
