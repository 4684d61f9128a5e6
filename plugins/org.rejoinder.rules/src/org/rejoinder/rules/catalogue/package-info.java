/** The rules, one class each, with their texts by family and their examples. */
package org.rejoinder.rules.catalogue;
