/** Marking a stretch of the article: the declaration that appears in the document. */
package org.rejoinder.language.ide.marking;
