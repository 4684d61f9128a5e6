/** Project nature, builder, index and settings on the Eclipse resources, without a user interface. */
package org.rejoinder.workspace;
