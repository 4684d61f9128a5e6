/** The Export and the Import wizard, over the registry of formats. */
package org.rejoinder.ui.exchange;
