/**
 * Articles without annotation: plain text, Markdown and web pages become a text and a document that annotates nothing yet but
 * says what the file says of itself: headline, outlet, authors, day, language, address.
 */
package org.rejoinder.exchange.article;
