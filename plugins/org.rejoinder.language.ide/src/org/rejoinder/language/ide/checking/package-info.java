/** A document checked, in the form in which an editor and a builder show it. */
package org.rejoinder.language.ide.checking;
