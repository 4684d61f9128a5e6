package org.rejoinder.text;

/** What passages are looked up in. (Being written.) */
final class PassageIndex {

    PassageIndex(ArticleText text) {
    }
}
