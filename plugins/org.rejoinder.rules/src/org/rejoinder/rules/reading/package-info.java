/** What is read off the text: places of passages, nesting, chains, marks and form, mentions, dates. */
package org.rejoinder.rules.reading;
