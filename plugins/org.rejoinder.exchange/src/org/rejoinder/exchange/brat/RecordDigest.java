package org.rejoinder.exchange.brat;

import org.rejoinder.exchange.json.CarriedDocument;

/**
 * Tells whether the records of a file are still those that we wrote: a digest of all lines but notes, in any order. brat
 * writes its files anew, but leaves the lines as they are.
 */
final class RecordDigest {

    /** What stands before the digest in its note. */
    static final String LABEL = "records ";

    private RecordDigest() {
    }

    /** The digest of a file's lines, 64 hexadecimal digits. */
    static String of(String ann) {
        StringBuilder lines = new StringBuilder();
        ann.lines().map(String::stripTrailing).filter(l -> !l.isEmpty() && !l.startsWith("#")).sorted().forEach(l -> lines.append(l).append('\n'));
        return CarriedDocument.digest(lines.toString());
    }
}
