package org.rejoinder.exchange.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.records.Records;

/** Reads the lines of a {@code .ann} file. A line that is broken is mended where that is safe, and left out where not. */
final class BratReader {

    private static final Pattern RECORD = Pattern.compile("^([TEWRAMN#])(\\S+)[\\t ]+(.*)$");
    private static final Pattern STAR = Pattern.compile("^\\*[\\t ]+(\\S+)[\\t ]+(.*)$");
    private static final Pattern SPAN = Pattern.compile("^(\\S+)[\\t ]+(\\d+[\\t ]+\\d+(?:[\\t ]*;[\\t ]*\\d+[\\t ]+\\d+)*)(?:[\\t ](.*))?$");
    private static final Pattern START = Pattern.compile("^(?:(?:[TERAMNW#]\\d+|\\*)[\\t ]|[TERAMNW#]\\w+\\t).*");

    private static final Pattern BREAK = Pattern.compile("[\\s;]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Records records = new Records();
    private final BiConsumer<Integer, String> warnings;

    private BratReader(BiConsumer<Integer, String> warnings) {
        this.warnings = warnings;
    }

    /**
     * Reads a file's text.
     *
     * @param warnings gets line and message of each broken line
     */
    static Records read(String ann, BiConsumer<Integer, String> warnings) {
        BratReader reader = new BratReader(warnings);
        boolean inText = false;
        int number = 0;
        int at = 0;
        while (at < ann.length()) {
            int end = ann.indexOf('\n', at);
            end = end < 0 ? ann.length() : end;
            number++;
            String line = ann.substring(at, end > at && ann.charAt(end - 1) == '\r' ? end - 1 : end);
            at = end + 1;
            if (line.isBlank()) {
                continue;
            }
            if (inText && !START.matcher(line).matches()) {
                warnings.accept(number, reader.text("line.continued", line));
                continue;
            }
            inText = line.startsWith("T");
            reader.line(line, number);
        }
        return reader.records;
    }

    private void line(String line, int number) {
        Matcher star = STAR.matcher(line);
        if (star.matches()) {
            records.equivalences.add(new Records.Equivalence(star.group(1), List.of(star.group(2).strip().split("\\s+")), number));
            return;
        }
        Matcher record = RECORD.matcher(line);
        if (!record.matches()) {
            warnings.accept(number, text("line.unknown", line));
            return;
        }
        if (line.charAt(record.end(2)) == ' ') {
            warnings.accept(number, text("line.spaces", line));
        }
        String id = record.group(1) + record.group(2);
        String rest = record.group(3);
        boolean read = switch (record.group(1).charAt(0)) {
            case 'T' -> textBound(id, rest, number);
            case 'E' -> event(id, rest, number);
            case 'R' -> relation(id, rest, number);
            case 'A', 'M' -> attribute(id, rest, number);
            case 'N' -> normalisation(id, rest, number);
            case '#' -> note(id, rest, number);
            default -> false;
        };
        if (!read) {
            warnings.accept(number, text("line.broken", line));
        }
    }

    private boolean textBound(String id, String rest, int number) {
        Matcher span = SPAN.matcher(rest);
        if (!span.matches()) {
            return false;
        }
        List<Integer> spans = new ArrayList<>();
        try {
            Arrays.stream(BREAK.split(span.group(2))).map(Integer::valueOf).forEach(spans::add);
        } catch (NumberFormatException e) {
            return false;
        }
        for (int i = 0; i < spans.size(); i += 2) {
            if (spans.get(i) > spans.get(i + 1)) {
                warnings.accept(number, text("span.reversed", id, spans.get(i), spans.get(i + 1)));
                int begin = spans.get(i);
                spans.set(i, spans.get(i + 1));
                spans.set(i + 1, begin);
            }
        }
        String covered = span.group(3);
        if (covered == null) {
            warnings.accept(number, text("span.without.text", id));
        }
        add(records.textBounds, id, new Records.TextBound(id, span.group(1), spans, covered, number), number);
        return true;
    }

    private boolean event(String id, String rest, int number) {
        List<Records.Argument> arguments = arguments(SPACE.split(rest.strip()), number);
        if (arguments.isEmpty()) {
            return false;
        }
        Records.Argument trigger = arguments.remove(0);
        add(records.events, id, new Records.Event(id, trigger.role(), trigger.id(), arguments, number), number);
        return true;
    }

    private boolean relation(String id, String rest, int number) {
        String[] words = SPACE.split(rest.strip());
        List<Records.Argument> arguments = arguments(Arrays.copyOfRange(words, 1, words.length), number);
        if (arguments.size() != 2) {
            return false;
        }
        add(records.relations, id, new Records.Relation(id, words[0], arguments, number), number);
        return true;
    }

    private List<Records.Argument> arguments(String[] words, int number) {
        List<Records.Argument> arguments = new ArrayList<>();
        for (String word : words) {
            int colon = word.lastIndexOf(':');
            if (colon <= 0 || colon == word.length() - 1) {
                if (!word.isEmpty()) {
                    warnings.accept(number, text("argument.broken", word));
                }
                continue;
            }
            arguments.add(new Records.Argument(word.substring(0, colon), word.substring(colon + 1)));
        }
        return arguments;
    }

    private boolean attribute(String id, String rest, int number) {
        String[] words = SPACE.split(rest.strip(), 3);
        return words.length >= 2 && records.attributes.add(
                new Records.Attribute(id, words[0], words[1], words.length > 2 ? words[2] : null, number));
    }

    private boolean normalisation(String id, String rest, int number) {
        String[] words = SPACE.split(rest.strip(), 4);
        return words.length >= 3 && records.normalisations.add(
                new Records.Normalisation(id, words[1], words[2], words.length > 3 ? words[3] : "", number));
    }

    private boolean note(String id, String rest, int number) {
        String[] words = rest.split("[\\t ]", 3);
        return words.length >= 2 && records.notes.add(
                new Records.Note(id, words[0], words[1], words.length > 2 ? words[2] : "", number));
    }

    private <T> void add(java.util.Map<String, T> map, String id, T record, int number) {
        if (map.putIfAbsent(id, record) != null) {
            warnings.accept(number, text("id.twice", id));
        }
    }

    private String text(String key, Object... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = String.valueOf(arguments[i]);
            arguments[i] = argument.length() > 80 ? argument.substring(0, 80) + "…" : argument;
        }
        return Messages.of(BratReader.class, key, arguments);
    }
}
