/** Content assist: keywords, names, and inside a passage's quotation marks the article's own words. */
package org.rejoinder.language.ide.completion;
