/** What names refer to, in a document and across those that see each other. */
package org.rejoinder.language.scoping;
