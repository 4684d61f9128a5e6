/** The format {@code cas-json}: UIMA JSON CAS 0.4, types and all in one file. */
package org.rejoinder.exchange.uima.json;
