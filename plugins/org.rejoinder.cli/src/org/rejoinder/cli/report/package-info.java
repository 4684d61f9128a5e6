/**
 * What a check has to say, as text, JSON or SARIF. Plain values in, bytes out: nothing here knows how a finding was made,
 * and equal values give equal bytes on every machine.
 */
package org.rejoinder.cli.report;
