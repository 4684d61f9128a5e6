/** What of a document can be folded away. */
package org.rejoinder.language.ide.folding;
