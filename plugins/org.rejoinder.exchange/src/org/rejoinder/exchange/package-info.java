/** The format interface, the loss report and the registry of formats. */
package org.rejoinder.exchange;
