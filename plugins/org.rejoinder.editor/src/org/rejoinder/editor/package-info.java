/** The Rejoinder editor: the language services plugged into the Generic Editor. */
package org.rejoinder.editor;
