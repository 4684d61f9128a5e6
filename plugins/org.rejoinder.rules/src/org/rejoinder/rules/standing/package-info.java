/** Which acts stand, are contested or rebutted: the grounded labelling, with reasons. */
package org.rejoinder.rules.standing;
