/** The format {@code cas-xmi}: a ZIP of an XMI and the type system, as INCEpTION has it, or an XMI alone. */
package org.rejoinder.exchange.uima.xmi;
