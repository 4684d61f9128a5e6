package org.rejoinder.exchange.brat;

import java.util.List;
import java.util.regex.Pattern;
import org.rejoinder.exchange.records.Records;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * What the offsets of a {@code .ann} file count. By brat's server it is code points of the file as stored, but files of its
 * browser client count UTF-16 units, and there are ones made without the byte order mark or with CRLF as one character: the
 * reading that fits most of the texts that stand beside the offsets is the one.
 */
enum OffsetReading {

    /** Code points of the file as stored. */
    CODE_POINTS,
    /** UTF-16 units. */
    UTF16,
    /** Code points, without a byte order mark. */
    CODE_POINTS_WITHOUT_MARK,
    /** Code points, with CRLF counted as one. */
    CODE_POINTS_CRLF_AS_ONE,
    /** UTF-8 bytes. */
    BYTES;

    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");

    /** The reading under which most records have the text that they say; of equals the first. */
    static OffsetReading of(ArticleText text, Iterable<Records.TextBound> records) {
        OffsetReading best = CODE_POINTS;
        int bestFits = -1;
        for (OffsetReading reading : values()) {
            int fits = 0;
            int asked = 0;
            for (Records.TextBound record : records) {
                if (record.text() != null) {
                    asked++;
                    fits += reading.fits(text, record) ? 1 : 0;
                }
            }
            if (fits > bestFits) {
                best = reading;
                bestFits = fits;
            }
            if (fits == asked) {
                break;
            }
        }
        return best;
    }

    /** Whether the text at the record's offsets is the text that the record says, white space apart. */
    boolean fits(ArticleText text, Records.TextBound record) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < record.spans().size(); i += 2) {
            Place place = place(text, record.spans().get(i), record.spans().get(i + 1));
            if (place == null) {
                return false;
            }
            found.append(i > 0 ? " " : "").append(text.at(place));
        }
        return found.toString().equals(record.text()) || folded(found).equals(folded(record.text()));
    }

    private static String folded(CharSequence words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** The place of two offsets; null if they lie outside the text. */
    Place place(ArticleText text, int begin, int end) {
        try {
            return new Place(offset(text, begin), offset(text, end));
        } catch (IndexOutOfBoundsException e) {
            return null;
        }
    }

    private int offset(ArticleText text, int offset) {
        return switch (this) {
            case CODE_POINTS -> text.offsets().fromStoredCodePoint(offset);
            case CODE_POINTS_WITHOUT_MARK -> text.offsets().fromCodePoint(offset);
            case BYTES -> text.offsets().fromStoredByte(offset);
            case CODE_POINTS_CRLF_AS_ONE -> crlfAsOne(text.string(), offset);
            case UTF16 -> {
                if (offset > text.length()) {
                    throw new IndexOutOfBoundsException(offset);
                }
                yield offset;
            }
        };
    }

    private static int crlfAsOne(String text, int offset) {
        int at = 0;
        for (int n = 0; n < offset; n++) {
            if (at >= text.length()) {
                throw new IndexOutOfBoundsException(offset);
            }
            at += text.startsWith("\r\n", at) ? 2 : Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** All of a record's places; those outside the text are left out. */
    List<Place> places(ArticleText text, Records.TextBound record) {
        List<Place> places = new java.util.ArrayList<>();
        for (int i = 0; i < record.spans().size(); i += 2) {
            Place place = place(text, record.spans().get(i), record.spans().get(i + 1));
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }
}
