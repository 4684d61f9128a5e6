/** TEI P5: the article as an edition, with what is said and by whom marked in its running text. */
package org.rejoinder.exchange.tei;
