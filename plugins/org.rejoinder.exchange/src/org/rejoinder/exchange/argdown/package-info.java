/** Argdown, a plain-text language for arguments. */
package org.rejoinder.exchange.argdown;
