/** The white space of a document. */
package org.rejoinder.language.formatting;
