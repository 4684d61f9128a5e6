package org.rejoinder.language.writing;

import org.rejoinder.language.conversion.Quotation;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Passage;

/** Writes passages. */
public final class Passages {

    /** From so many straight double marks on, three single marks around it all are easier to read. */
    private static final int MANY_MARKS = 2;

    private Passages() {
    }

    /**
     * A passage as a document has it.
     *
     * @param joint what stands ahead of the plus of a second part
     */
    static String write(Passage passage, String joint) {
        StringBuilder out = new StringBuilder();
        for (Fragment fragment : passage.getFragments()) {
            out.append(out.isEmpty() ? "" : joint + "+ ").append(words(fragment.getWords()));
            if (fragment.getNth() != 0) {
                out.append(" #").append(fragment.getNth());
            }
            if (fragment.getAfter() != null) {
                out.append(" after ").append(words(fragment.getAfter()));
            }
            if (fragment.getBefore() != null) {
                out.append(" before ").append(words(fragment.getBefore()));
            }
        }
        return out.toString();
    }

    /** Raw words between marks: three single ones where many double ones occur and nothing else is escaped. */
    public static String words(String raw) {
        String safe = mend(raw == null ? "" : raw);
        int marks = 0;
        for (int i = safe.indexOf("\\\""); i >= 0; i = safe.indexOf("\\\"", i + 2)) {
            marks++;
        }
        if (marks >= MANY_MARKS) {
            String verbatim = verbatim(safe);
            if (Quotation.isEmbeddable(verbatim) && org.rejoinder.text.Fragment.rawOf(verbatim).equals(safe)) {
                return "'''" + verbatim + "'''";
            }
        }
        return '"' + safe + '"';
    }

    private static String verbatim(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length() && (raw.charAt(i + 1) == '"' || raw.charAt(i + 1) == '\\')) {
                c = raw.charAt(++i);
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Escapes what would end the words too early; a line break is a space, since any white space matches any. */
    private static String mend(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length() && raw.charAt(i + 1) != '\n' && raw.charAt(i + 1) != '\r') {
                out.append(c).append(raw.charAt(++i));
            } else if (c == '\\' || c == '"') {
                out.append('\\').append(c);
            } else {
                out.append(c == '\n' || c == '\r' ? ' ' : c);
            }
        }
        return out.toString();
    }
}
