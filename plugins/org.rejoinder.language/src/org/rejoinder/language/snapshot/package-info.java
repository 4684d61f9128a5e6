/**
 * One state of a document, read, linked and examined, and the passes over several documents that see each other. The same
 * for the editor, the builder, the language server and the command line.
 */
package org.rejoinder.language.snapshot;
