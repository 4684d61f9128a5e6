/** The article as evidence: decoding, paragraphs, sentences, quotation marks, passages and offsets. Needs the JDK only. */
package org.rejoinder.text;
