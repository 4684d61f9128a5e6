/** PROV-O in Turtle: where statements came from. */
package org.rejoinder.exchange.prov;
