package org.rejoinder.text;

import java.util.Arrays;

/** How far one string is from another. */
public final class EditDistance {

    private EditDistance() {
    }

    /**
     * Edit distance (Levenshtein 1966) of two strings, in UTF-16 units.
     *
     * @param limit beyond which it is not worked out
     *
     * @return {@code limit + 1} if it is greater than the limit
     */
    public static int between(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int up = row[j];
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                diagonal = up;
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[b.length()], limit + 1);
    }
}
