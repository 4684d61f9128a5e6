/**
 * A CAS as its files have it, whatever is broken in it: feature structures by their ids, with the lines they stand on, the
 * types where they are known, and texts. UIMA's own classes refuse what a user's file gets wrong, and know no lines.
 */
package org.rejoinder.exchange.uima.cas;
