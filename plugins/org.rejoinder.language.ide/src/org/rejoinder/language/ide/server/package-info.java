/**
 * The editor's services as a language server: the same checks, fixes, names and layout as in the IDE, told in the terms of the
 * Language Server Protocol. The only package here that knows it.
 */
package org.rejoinder.language.ide.server;
