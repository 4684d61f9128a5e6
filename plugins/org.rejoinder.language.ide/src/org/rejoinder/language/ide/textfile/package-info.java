/** The file that holds the article's text, as a document names it. */
package org.rejoinder.language.ide.textfile;
