/** Tables of an annotated article for spreadsheets. */
package org.rejoinder.exchange.table;
