/** The format {@code brat}: standoff annotation, one {@code .ann} file beside each text. */
package org.rejoinder.exchange.brat;
