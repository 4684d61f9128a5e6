/** Commands of the editor. */
package org.rejoinder.editor.commands;
