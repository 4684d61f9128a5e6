/** The argument map for other programs: painted as SVG, and as a graph for Graphviz and GraphML. */
package org.rejoinder.exchange.graph;
