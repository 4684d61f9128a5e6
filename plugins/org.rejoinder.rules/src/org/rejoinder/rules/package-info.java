/**
 * The entrance to the engine ({@link org.rejoinder.rules.Examiner}) and what rules are made of.
 *
 * <p>A rule is one class in {@code .catalogue}: it reads an {@link org.rejoinder.rules.ExaminedDocument} and drafts
 * findings on a {@link org.rejoinder.rules.Report}. CONTRIBUTING.md of this bundle shows how one is written.
 */
package org.rejoinder.rules;
