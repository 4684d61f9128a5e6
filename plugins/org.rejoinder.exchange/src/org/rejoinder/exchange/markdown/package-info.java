/** The format {@code markdown}: the report as text that a code review, a wiki or a mail shows as it is. */
package org.rejoinder.exchange.markdown;
