/** The format {@code xmi}. */
package org.rejoinder.exchange.xmi;
