package org.rejoinder.cli.check;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.cli.report.Fix;

/** Changes as {@code patch} and {@code git apply} read them: lines ahead and behind, what goes, what comes. */
final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final String path;
    private final String mark;
    private final String text;
    private final List<Integer> starts = new ArrayList<>();

    private UnifiedDiff(String path, String mark, String text) {
        this.path = path;
        this.mark = mark;
        this.text = text;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' && i + 1 < text.length()) {
                starts.add(i + 1);
            }
        }
    }

    /**
     * The difference that changes make.
     *
     * @param path the file's name in both header lines
     * @param mark the byte order mark ahead of the first line, or nothing
     * @param text the file before, without the mark
     * @param changes in the order of the file, none overlapping another
     * @return with a line feed at the end; empty without changes
     */
    static String of(String path, String mark, String text, List<Fix.Replacement> changes) {
        return changes.isEmpty() ? "" : new UnifiedDiff(path, mark, text).write(changes);
    }

    /** Lines of the old text, from 0 and end exclusive, and what stands there afterwards. */
    private record Block(int from, int to, List<String> after) {
    }

    private String write(List<Fix.Replacement> changes) {
        List<Block> blocks = blocks(changes);
        StringBuilder b = new StringBuilder("--- a/" + path + "\n+++ b/" + path + "\n");
        int shift = 0;
        for (int i = 0; i < blocks.size(); ) {
            int j = i + 1;
            while (j < blocks.size() && blocks.get(j).from() - blocks.get(j - 1).to() <= 2 * CONTEXT) {
                j++;
            }
            shift = hunk(b, blocks.subList(i, j), shift);
            i = j;
        }
        return b.toString();
    }

    private int hunk(StringBuilder b, List<Block> blocks, int shift) {
        int from = Math.max(0, blocks.get(0).from() - CONTEXT);
        int to = Math.min(lineCount(), blocks.get(blocks.size() - 1).to() + CONTEXT);
        int grown = 0;
        StringBuilder body = new StringBuilder();
        int at = from;
        for (Block block : blocks) {
            lines(body, ' ', at, block.from());
            lines(body, '-', block.from(), block.to());
            for (int i = 0; i < block.after().size(); i++) {
                line(body, '+', block.from() + i == 0 ? mark + block.after().get(i) : block.after().get(i));
            }
            grown += block.after().size() - (block.to() - block.from());
            at = block.to();
        }
        lines(body, ' ', at, to);
        range(b.append("@@ -"), from, to - from);
        range(b.append(" +"), from + shift, to - from + grown);
        b.append(" @@\n").append(body);
        return shift + grown;
    }

    private static void range(StringBuilder b, int from, int count) {
        b.append(count == 0 ? from : from + 1).append(',').append(count);
    }

    private List<Block> blocks(List<Fix.Replacement> changes) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < changes.size(); ) {
            int from = line(changes.get(i).span().begin());
            int to = line(changes.get(i).span().end()) + 1;
            int j = i + 1;
            while (j < changes.size() && line(changes.get(j).span().begin()) < to) {
                to = Math.max(to, line(changes.get(j).span().end()) + 1);
                j++;
            }
            StringBuilder after = new StringBuilder();
            int at = start(from);
            for (Fix.Replacement r : changes.subList(i, j)) {
                after.append(text, at, r.span().begin()).append(r.text());
                at = r.span().end();
            }
            after.append(text, at, start(to));
            blocks.add(new Block(from, Math.min(to, lineCount()), split(after.toString())));
            i = j;
        }
        return blocks;
    }

    /** Lines with their ends. */
    private static List<String> split(String s) {
        List<String> lines = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) == '\n') {
                lines.add(s.substring(at, i + 1));
                at = i + 1;
            }
        }
        if (at < s.length()) {
            lines.add(s.substring(at));
        }
        return lines;
    }

    private void lines(StringBuilder b, char sign, int from, int to) {
        for (int i = from; i < to; i++) {
            line(b, sign, (i == 0 ? mark : "") + text.substring(start(i), start(i + 1)));
        }
    }

    private static void line(StringBuilder b, char sign, String line) {
        b.append(sign).append(line);
        if (!line.endsWith("\n")) {
            b.append("\n\\ No newline at end of file\n");
        }
    }

    private int lineCount() {
        return text.isEmpty() ? 0 : starts.size();
    }

    private int start(int line) {
        return line < starts.size() ? starts.get(line) : text.length();
    }

    private int line(int offset) {
        int at = java.util.Collections.binarySearch(starts, offset);
        return at >= 0 ? at : -at - 2;
    }
}
