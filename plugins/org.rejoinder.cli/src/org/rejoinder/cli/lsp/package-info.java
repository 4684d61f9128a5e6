/** The command {@code lsp}: the services of the editor for other editors. */
package org.rejoinder.cli.lsp;
