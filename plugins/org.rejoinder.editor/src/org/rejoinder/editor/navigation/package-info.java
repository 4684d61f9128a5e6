/** Going from a name to its declaration. */
package org.rejoinder.editor.navigation;
