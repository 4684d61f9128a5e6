/**
 * Documents in bulk: which see each other, read and examined so that one article after the other is in memory, or as many as
 * refer to each other.
 */
package org.rejoinder.cli.documents;
