/** Content assist. */
package org.rejoinder.editor.assist;
