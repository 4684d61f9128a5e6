/** What the text of a document says before its names are linked: keywords by their place, and what cannot be read. */
package org.rejoinder.language.syntax;
