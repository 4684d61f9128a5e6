/** The Rejoinder language: grammar, scoping, writing and formatting. */
package org.rejoinder.language;
