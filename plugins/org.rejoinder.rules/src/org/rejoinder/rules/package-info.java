/** The entrance to the engine and the rules of consistency. */
package org.rejoinder.rules;
