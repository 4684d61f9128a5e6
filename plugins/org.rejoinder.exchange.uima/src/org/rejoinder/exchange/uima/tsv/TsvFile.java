package org.rejoinder.exchange.uima.tsv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.Messages;

/** The lines of a file: layers, rows, and the text as its sentences and tokens have it. */
final class TsvFile {

    private static final Pattern ROW = Pattern.compile("(\\d+-\\d+(?:\\.\\d+)?)\t(\\d+)-(\\d+)\t([^\t]*)(?:\t(.*))?");
    private static final Pattern BEGUN = Pattern.compile("\\d+-.*", Pattern.DOTALL);
    /** By how much the offsets may exceed the length of the file: text between sentences is not in it. */
    private static final int SLACK = 1 << 20;

    final List<TsvLayer> layers = new ArrayList<>();
    final List<TsvRow> rows = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final BiConsumer<Integer, String> warnings;
    private final int limit;
    private int columns;

    /** A sentence: its text and its rows. */
    private record Sentence(int line, StringBuilder text, List<TsvRow> tokens) {
    }

    private TsvFile(int limit, BiConsumer<Integer, String> warnings) {
        this.limit = limit;
        this.warnings = warnings;
    }

    /**
     * Reads a file's text.
     *
     * @param warnings gets line and message of each broken line
     */
    static TsvFile read(String tsv, BiConsumer<Integer, String> warnings) {
        TsvFile file = new TsvFile(tsv.length() + SLACK, warnings);
        int number = 0;
        boolean open = false;
        for (String line : tsv.split("\n", -1)) {
            number++;
            String plain = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (plain.startsWith("#Text=")) {
                String text = TsvCell.unescaped(plain.substring(6));
                if (open) {
                    file.sentences.get(file.sentences.size() - 1).text().append('\n').append(text);
                } else {
                    file.sentences.add(new Sentence(number, new StringBuilder(text), new ArrayList<>()));
                }
                open = true;
                continue;
            }
            open = false;
            TsvLayer layer = TsvLayer.of(plain, file.columns);
            if (layer != null) {
                file.layers.add(layer);
                file.columns += layer.columns().size();
            } else if (BEGUN.matcher(plain).matches()) {
                file.row(plain, number);
            } else if (!plain.isBlank() && !plain.startsWith("#")) {
                warnings.accept(number, text("line.unknown", shortened(plain)));
            }
        }
        return file;
    }

    private void row(String line, int number) {
        Matcher match = ROW.matcher(line);
        int begin = match.matches() ? offset(match.group(2)) : -1;
        int end = begin < 0 ? -1 : offset(match.group(3));
        if (begin < 0 || end < begin) {
            warnings.accept(number, text("row.broken", shortened(line)));
            return;
        }
        List<String> cells = match.group(5) == null ? List.of() : new ArrayList<>(Arrays.asList(match.group(5).split("\t", -1)));
        if (cells.size() < columns) {
            warnings.accept(number, text("row.short", match.group(1), cells.size(), columns));
        }
        TsvRow row = new TsvRow(number, match.group(1), begin, end, TsvCell.unescaped(match.group(4)), cells);
        rows.add(row);
        if (!row.isPart()) {
            if (sentences.isEmpty()) {
                sentences.add(new Sentence(number, new StringBuilder(), new ArrayList<>()));
            }
            sentences.get(sentences.size() - 1).tokens().add(row);
        }
    }

    private int offset(String digits) {
        int offset = digits.length() > 9 ? -1 : Integer.parseInt(digits);
        return offset > limit ? -1 : offset;
    }

    /**
     * The text. What lies between sentences is not in the file: where one character is missing stands a blank, where more are
     * stand line breaks.
     */
    String text() {
        int length = 0;
        for (Sentence sentence : sentences) {
            int last = start(sentence) + sentence.text().length();
            length = Math.max(length, sentence.tokens().stream().mapToInt(TsvRow::end).max().orElse(0));
            length = Math.max(length, Math.min(last, limit));
        }
        char[] text = new char[length];
        Arrays.fill(text, '\0');
        for (Sentence sentence : sentences) {
            int start = start(sentence);
            for (int i = 0; i < sentence.text().length() && start + i < length && start >= 0; i++) {
                text[start + i] = sentence.text().charAt(i);
            }
        }
        rows.stream().filter(r -> !r.isPart()).forEach(r -> demand(r, text));
        boolean more = false;
        for (int i = 0; i < length; i++) {
            if (text[i] == 0) {
                boolean alone = (i == 0 || text[i - 1] != 0 && text[i - 1] != '\n') && (i + 1 == length || text[i + 1] != 0);
                more |= !alone;
                text[i] = alone ? ' ' : '\n';
            }
        }
        if (more) {
            warnings.accept(0, text("text.between"));
        }
        return new String(text);
    }

    private static int start(Sentence sentence) {
        if (sentence.tokens().isEmpty()) {
            return -1;
        }
        TsvRow first = sentence.tokens().get(0);
        int ahead = sentence.text().indexOf(first.form());
        return first.begin() - Math.max(0, Math.min(ahead, first.begin()));
    }

    /** The token stands in the text where it says; if not, it is put there where it fits, which is told. */
    private void demand(TsvRow row, char[] text) {
        String there = new String(text, row.begin(), row.end() - row.begin());
        if (there.equals(row.form())) {
            return;
        }
        boolean fits = row.form().length() == there.length();
        if (fits) {
            row.form().getChars(0, row.form().length(), text, row.begin());
        }
        if (there.chars().anyMatch(c -> c != 0) || !fits) {
            warnings.accept(row.line(), text(fits ? "token.put" : "token.differs", row.id(), shortened(row.form()), row.begin(), row.end(),
                    shortened(there.replace('\0', ' '))));
        }
    }

    private static String shortened(String line) {
        return line.length() > 80 ? line.substring(0, 80) + "…" : line;
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(TsvFile.class, key, arguments);
    }
}
