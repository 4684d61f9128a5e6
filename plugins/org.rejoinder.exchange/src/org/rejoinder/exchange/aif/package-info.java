/** The Argument Interchange Format as JSON, as OVA3 and AIFdb have it. */
package org.rejoinder.exchange.aif;
