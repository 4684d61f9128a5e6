/** The icons of the editor's bundle. */
package org.rejoinder.editor.images;
