package org.rejoinder.text;

/** Names for all runs of one length in a token sequence: equal runs have equal names. Immutable once made. */
final class Runs {

    /** Name of the run that starts at each position; the last few positions, where no whole run is left, have one of their own. */
    final int[] name;
    /** Where each name is: {@code list[start[n]] .. list[start[n + 1] - 1]}, ascending. */
    final int[] start;
    final int[] list;
    private final long[] keys;
    private final int[] names;
    private int count;

    /**
     * @param halves names of the runs of half the length
     * @param half that length
     */
    Runs(int[] halves, int half) {
        int size = Integer.highestOneBit(Math.max(8, halves.length)) * 2;
        keys = new long[size];
        names = new int[size];
        name = new int[halves.length];
        count = 1;
        int whole = halves.length - 2 * half + 1;
        for (int i = 0; i < whole; i++) {
            name[i] = intern(halves[i], halves[i + half]);
        }
        start = new int[count + 1];
        list = new int[halves.length];
        PassageIndex.sortByValue(name, 0, count, start, list);
    }

    private int intern(int first, int second) {
        long key = (long) first << 32 | second;
        int mask = keys.length - 1;
        for (int s = slot(key, mask);; s = s + 1 & mask) {
            if (names[s] == 0) {
                keys[s] = key;
                names[s] = count++;
                return names[s];
            }
            if (keys[s] == key) {
                return names[s];
            }
        }
    }

    /** The name of the run that consists of these two halves; 0 if the text has none. */
    int find(int first, int second) {
        long key = (long) first << 32 | second;
        int mask = keys.length - 1;
        for (int s = slot(key, mask);; s = s + 1 & mask) {
            if (names[s] == 0) {
                return 0;
            }
            if (keys[s] == key) {
                return names[s];
            }
        }
    }

    /** How often a run occurs. */
    int frequency(int run) {
        return start[run + 1] - start[run];
    }

    private static int slot(long key, int mask) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 32) & mask;
    }
}
