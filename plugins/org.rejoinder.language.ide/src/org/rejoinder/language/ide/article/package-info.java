/** The article as a reader sees it marked: which stretch plays which role in which declaration. */
package org.rejoinder.language.ide.article;
