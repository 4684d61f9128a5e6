/** What elements are called in other files and in URIs. */
package org.rejoinder.language.naming;
