/** schema.org as JSON-LD: quotations and claims of an article, never a fact-check. */
package org.rejoinder.exchange.schemaorg;
