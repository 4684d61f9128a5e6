/** What would mend a finding: the remedies that several rules offer. */
package org.rejoinder.rules.mending;
