/** The format {@code webannotation}: W3C Web Annotation as JSON-LD. */
package org.rejoinder.exchange.webannotation;
