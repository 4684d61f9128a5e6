/** The Article view: the text beside its document, marked, in step with the editor. */
package org.rejoinder.ui.article;
