/** The argument map as SVG, painted over the numbers of {@code org.rejoinder.map}, without AWT and without a font. */
package org.rejoinder.exchange.svg;
