/** What is known of each open document, shared by all who show it. */
package org.rejoinder.editor.document;
