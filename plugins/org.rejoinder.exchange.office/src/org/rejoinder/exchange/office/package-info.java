/** Formats that need office libraries: XLSX, PDF and PNG. */
package org.rejoinder.exchange.office;
