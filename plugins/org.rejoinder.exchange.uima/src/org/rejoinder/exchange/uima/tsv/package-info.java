/** The format {@code webanno-tsv}: one row a token, one group of columns a layer; read into a CAS. */
package org.rejoinder.exchange.uima.tsv;
