/**
 * A document's surface, read without a parser: tokens that follow each keystroke, and the declarations and clauses
 * they form. What the user interface needs at once (colours, folding, outline, occurrences, the context of a
 * completion) reads this; meaning comes from the snapshot. It never fails, whatever is typed.
 */
package org.rejoinder.language.ide.syntax;
