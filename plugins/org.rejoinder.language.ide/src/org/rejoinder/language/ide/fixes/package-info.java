/** Quick fixes: the remedies of findings as changes of the document. */
package org.rejoinder.language.ide.fixes;
