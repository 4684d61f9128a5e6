/** From what is written to the model's values and back. */
package org.rejoinder.language.conversion;
