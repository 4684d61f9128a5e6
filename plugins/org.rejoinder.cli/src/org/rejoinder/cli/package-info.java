/** The command line. */
package org.rejoinder.cli;
