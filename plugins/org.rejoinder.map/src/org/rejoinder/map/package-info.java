/**
 * The argument map as numbers: who said what and what is directed at what, laid out in layers. Nothing here paints, and
 * nothing needs SWT or AWT: a painter reads places, lines of text and routes, all in pixels of a 96 dpi screen from the
 * map's upper left corner.
 */
package org.rejoinder.map;
