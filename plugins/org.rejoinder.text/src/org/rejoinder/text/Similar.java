package org.rejoinder.text;

/** Finds words that are written a little differently. (Being written.) */
final class Similar {

    Similar(PassageIndex index) {
    }
}
