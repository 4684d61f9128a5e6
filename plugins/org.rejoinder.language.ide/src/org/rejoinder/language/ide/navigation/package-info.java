/** From a name to where it is declared. */
package org.rejoinder.language.ide.navigation;
