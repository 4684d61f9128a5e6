/** The argument map of the document that is being edited. */
package org.rejoinder.ui.map;
