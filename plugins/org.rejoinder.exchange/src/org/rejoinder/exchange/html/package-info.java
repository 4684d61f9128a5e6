/** The format {@code html}: a report that an editor prints and sends, in one file that needs neither network nor script. */
package org.rejoinder.exchange.html;
