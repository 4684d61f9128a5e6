/** What one article may know of another: flat, versioned records. */
package org.rejoinder.rules.facts;
