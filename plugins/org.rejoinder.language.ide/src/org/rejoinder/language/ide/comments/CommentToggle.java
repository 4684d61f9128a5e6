package org.rejoinder.language.ide.comments;

import org.rejoinder.language.ide.edits.Edit;

/** Puts {@code //} before lines, or takes it away where each of them has it. */
public final class CommentToggle {

    private static final String MARK = "//";

    private CommentToggle() {
    }

    /**
     * {@return the change that comments the lines of a selection out, or in where all are commented out}
     *
     * @param document the document
     * @param begin    where the selection begins, in UTF-16 units
     * @param end      where it ends, exclusive; a line that it only reaches with its first offset is left alone
     */
    public static Edit toggle(String document, int begin, int end) {
        int first = document.lastIndexOf('\n', begin - 1) + 1;
        int last = document.indexOf('\n', end > begin ? end - 1 : end);
        last = last < 0 ? document.length() : last;
        String[] lines = document.substring(first, Math.max(first, last)).split("\n", -1);
        boolean all = true;
        boolean any = false;
        int indent = Integer.MAX_VALUE;
        for (String line : lines) {
            if (!line.isBlank()) {
                any = true;
                all &= line.stripLeading().startsWith(MARK);
                indent = Math.min(indent, line.length() - line.stripLeading().length());
            }
        }
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            changed.append(i == 0 ? "" : "\n");
            String line = lines[i];
            if (line.isBlank() && any) {
                changed.append(line);
            } else if (all && any) {
                int at = line.indexOf(MARK);
                int behind = at + MARK.length();
                behind += behind < line.length() && line.charAt(behind) == ' ' ? 1 : 0;
                changed.append(line, 0, at).append(line.substring(behind));
            } else {
                int at = any ? indent : line.length();
                changed.append(line, 0, at).append(MARK).append(' ').append(line.substring(at));
            }
        }
        return new Edit(first, Math.max(first, last), changed.toString());
    }
}
