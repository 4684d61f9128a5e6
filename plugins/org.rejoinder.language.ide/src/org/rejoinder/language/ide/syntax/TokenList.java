package org.rejoinder.language.ide.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The tokens of a document that is being edited. A change is scanned from a little before it until the new tokens fall
 * in with the old ones, so that a key costs the same in a long document as in a short one (apart from moving the
 * tokens behind it). For one thread.
 */
public final class TokenList {

    /** How many tokens before a change are scanned again: a second slash or third quotation mark joins earlier ones. */
    private static final int LOOK_BACK = 4;

    private List<Token> tokens = List.of();

    /** Reads the whole document. */
    public void reset(CharSequence document) {
        tokens = Scanner.scan(document);
    }

    /** {@return the tokens in their order; a view that the next change replaces} */
    public List<Token> all() {
        return Collections.unmodifiableList(tokens);
    }

    /**
     * Follows a change of the document.
     *
     * @param document what the document is now
     * @param offset   where it was changed
     * @param removed  how many units were removed there
     * @param added    how many units were put there
     * @return the stretch of the changed document whose tokens may be others now, as begin and exclusive end
     */
    public int[] change(CharSequence document, int offset, int removed, int added) {
        int shift = added - removed;
        int first = Math.max(0, indexAt(offset) - LOOK_BACK);
        int from = first < tokens.size() ? Math.min(tokens.get(first).begin(), offset) : 0;
        if (first >= tokens.size() && first > 0) {
            from = tokens.get(first - 1).end();
        }
        int old = first;
        List<Token> fresh = new ArrayList<>();
        Scanner scanner = new Scanner(document);
        int end = document.length();
        for (Token token = scanner.next(from); token != null; token = scanner.next(token.end())) {
            if (token.begin() >= offset + added) {
                while (old < tokens.size() && tokens.get(old).begin() + shift < token.begin()) {
                    old++;
                }
                if (old < tokens.size() && tokens.get(old).begin() >= offset + removed
                        && tokens.get(old).shifted(shift).equals(token)) {
                    end = token.begin();
                    break;
                }
            }
            fresh.add(token);
        }
        if (end == document.length()) {
            old = tokens.size();
        }
        List<Token> next = new ArrayList<>(tokens.size() + fresh.size());
        next.addAll(tokens.subList(0, first));
        next.addAll(fresh);
        for (int i = old; i < tokens.size(); i++) {
            next.add(tokens.get(i).shifted(shift));
        }
        tokens = next;
        return new int[] {Math.min(from, offset), Math.max(end, offset + added)};
    }

    /** {@return the index of the first token that ends behind the offset; the number of tokens where none does} */
    public int indexAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
