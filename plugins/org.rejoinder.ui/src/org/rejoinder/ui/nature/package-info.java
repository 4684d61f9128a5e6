/** Offers to check the project of a document that is opened, and switches that on and off. */
package org.rejoinder.ui.nature;
