/**
 * Exchange with other tools: what a {@link org.rejoinder.exchange.Format} is, the
 * {@link org.rejoinder.exchange.FormatRegistry} in which all are found, what an export can not carry
 * ({@link org.rejoinder.exchange.LossReport}) and how files are written ({@link org.rejoinder.exchange.AtomicFile}).
 * Each format has a package of its own below this one.
 */
package org.rejoinder.exchange;
