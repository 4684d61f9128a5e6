/**
 * From what other tools record to a document that reads like one written by hand: spans and relations become sources with
 * names from the text, statements and rebuttals in the order of the article, and passages in their shortest form.
 */
package org.rejoinder.exchange.drafting;
