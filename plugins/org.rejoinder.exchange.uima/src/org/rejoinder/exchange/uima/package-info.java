/** The UIMA CAS formats. */
package org.rejoinder.exchange.uima;
