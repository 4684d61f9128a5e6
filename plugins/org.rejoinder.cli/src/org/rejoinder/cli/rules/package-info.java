/** The command {@code rules}: the catalogue, a rule in full, and the proof that the rules do what their examples say. */
package org.rejoinder.cli.rules;
