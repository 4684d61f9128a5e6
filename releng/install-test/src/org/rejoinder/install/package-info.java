/** Rejoinder installed from its update site into copies of an IDE, looked at from inside and outside. */
package org.rejoinder.install;
