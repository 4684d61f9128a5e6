/** The folder of the workspace that new files go into. */
package org.rejoinder.ui.folders;
