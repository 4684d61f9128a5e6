/** From a model to a document that people read and edit. */
package org.rejoinder.language.writing;
