/** Paths of a command line: which files they mean, how those are printed, and how far a long run has come. */
package org.rejoinder.cli.inputs;
