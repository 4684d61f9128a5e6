/**
 * What many annotation tools record alike: spans with types, events whose roles spans fill, relations between two of them,
 * attributes and notes. An importer reads its files into these, and they become a draft in one way.
 */
package org.rejoinder.exchange.records;
