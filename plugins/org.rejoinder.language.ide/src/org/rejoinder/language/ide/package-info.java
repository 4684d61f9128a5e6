/** Editor services of the Rejoinder language, without a user interface. */
package org.rejoinder.language.ide;
