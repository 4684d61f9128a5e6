/** Which words of a document are shown alike. */
package org.rejoinder.language.ide.colouring;
