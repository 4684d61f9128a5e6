/** What the platform asks of every text editor: loading a class of this package does not start the bundle (see its manifest). */
package org.rejoinder.editor.asked;
