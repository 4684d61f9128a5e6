/** The command {@code check}: what it is asked for, which document sees what, and mending what a machine can mend. */
package org.rejoinder.cli.check;
