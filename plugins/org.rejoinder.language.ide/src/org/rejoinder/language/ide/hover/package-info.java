/** What a pointer that rests on a name or a passage shows. */
package org.rejoinder.language.ide.hover;
