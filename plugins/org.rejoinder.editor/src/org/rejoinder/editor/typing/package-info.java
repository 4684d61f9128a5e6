/** What happens at a key: quotation marks that close themselves, and the partner of a mark. */
package org.rejoinder.editor.typing;
