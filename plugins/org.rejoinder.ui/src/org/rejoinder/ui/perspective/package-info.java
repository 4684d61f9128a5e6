/** The perspective. */
package org.rejoinder.ui.perspective;
