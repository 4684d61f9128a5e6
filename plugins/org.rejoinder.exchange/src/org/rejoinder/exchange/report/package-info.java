/**
 * What a report for people says of an article, in the reader's words and without a format: who said what through whom, what
 * answers what, how it stands and why. HTML and Markdown are written from it.
 */
package org.rejoinder.exchange.report;
