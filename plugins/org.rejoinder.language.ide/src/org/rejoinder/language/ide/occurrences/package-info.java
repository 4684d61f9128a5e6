/** The places of a document where one name stands. */
package org.rejoinder.language.ide.occurrences;
