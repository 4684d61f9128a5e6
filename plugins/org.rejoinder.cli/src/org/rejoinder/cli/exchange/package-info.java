/** The commands that read and write other formats, over the one registry of formats. */
package org.rejoinder.cli.exchange;
