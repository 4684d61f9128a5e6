/** Where acts ultimately come from, and who answered what was said against them. */
package org.rejoinder.rules.lineage;
