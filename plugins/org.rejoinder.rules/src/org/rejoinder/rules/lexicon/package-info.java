/** Word lists by language: cues, denials, hedges, labels, numbers. */
package org.rejoinder.rules.lexicon;
