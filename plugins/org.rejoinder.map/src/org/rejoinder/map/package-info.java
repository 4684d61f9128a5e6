/** The argument map as numbers: nodes, layout, routes and text widths. */
package org.rejoinder.map;
