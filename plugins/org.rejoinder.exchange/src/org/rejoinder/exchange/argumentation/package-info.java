/** The attacks alone, for solvers of abstract argumentation: apx, tgf and the af format of ICCMA 2023. */
package org.rejoinder.exchange.argumentation;
