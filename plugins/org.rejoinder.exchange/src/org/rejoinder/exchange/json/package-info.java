/** The format {@code json}. */
package org.rejoinder.exchange.json;
