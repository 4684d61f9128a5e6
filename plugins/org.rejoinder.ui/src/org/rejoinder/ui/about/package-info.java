/** What the Help menu tells of this product. */
package org.rejoinder.ui.about;
