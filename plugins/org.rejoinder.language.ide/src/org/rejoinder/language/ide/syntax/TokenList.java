package org.rejoinder.language.ide.syntax;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The tokens of a document that is being edited. A change is scanned from a little before it until the new tokens fall
 * in with the old ones. Those behind it are counted from the document's end, so that a change does not touch them: a key
 * costs the same in a long document as in a short one. For one thread.
 */
public final class TokenList {

    /** How many tokens before a change are scanned again: a second slash or third quotation mark joins earlier ones. */
    private static final int LOOK_BACK = 4;

    /** The tokens before the place that was changed last. */
    private final List<Token> before = new ArrayList<>();
    /** Those behind it, the last first; their places are counted from the document's end, and so below zero. */
    private final List<Token> behind = new ArrayList<>();
    private final List<Token> all = new All();
    private int length;

    /** Reads the whole document. */
    public void reset(CharSequence document) {
        before.clear();
        behind.clear();
        before.addAll(Scanner.scan(document));
        length = document.length();
    }

    /** {@return the tokens in their order; a view that follows each change} */
    public List<Token> all() {
        return all;
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
        int first = Math.max(0, indexAt(offset) - LOOK_BACK);
        int from = first < all.size() ? Math.min(all.get(first).begin(), offset) : 0;
        if (first >= all.size() && first > 0) {
            from = all.get(first - 1).end();
        }
        divideAt(first);
        length = document.length();
        Scanner scanner = new Scanner(document);
        int end = -1;
        for (Token token = scanner.next(from); token != null && end < 0; token = scanner.next(token.end())) {
            if (token.begin() >= offset + added && fallsIn(token)) {
                end = token.begin();
            } else {
                before.add(token);
            }
        }
        if (end < 0) {
            behind.clear();
            end = length;
        }
        return new int[] {Math.min(from, offset), Math.max(end, offset + added)};
    }

    /** Drops old tokens up to a new one; {@return whether the new one is an old one} */
    private boolean fallsIn(Token token) {
        while (!behind.isEmpty() && behind.getLast().begin() + length < token.begin()) {
            behind.removeLast();
        }
        return !behind.isEmpty() && behind.getLast().shifted(length).equals(token);
    }

    private void divideAt(int index) {
        while (before.size() > index) {
            behind.add(before.removeLast().shifted(-length));
        }
        while (before.size() < index) {
            before.add(behind.removeLast().shifted(length));
        }
    }

    /** {@return the index of the first token that ends behind the offset; the number of tokens where none does} */
    public int indexAt(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private final class All extends AbstractList<Token> implements RandomAccess {

        @Override
        public Token get(int index) {
            return index < before.size() ? before.get(index)
                    : behind.get(behind.size() - 1 - (index - before.size())).shifted(length);
        }

        @Override
        public int size() {
            return before.size() + behind.size();
        }
    }
}
