/** Commenting lines out and in. */
package org.rejoinder.language.ide.comments;
