/** Offers to check the whole project of a document that is opened. */
package org.rejoinder.editor.nature;
