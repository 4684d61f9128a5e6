/** A document as a resource, and what the index knows of it. */
package org.rejoinder.language.resource;
