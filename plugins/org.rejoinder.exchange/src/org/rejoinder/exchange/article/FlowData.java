package org.rejoinder.exchange.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of YAML in which front matter and the data of Argdown are written: {@code {key: value, list: [a, b], "quoted": 'x'}} and
 * lines of {@code key: value}. A value that is itself a mapping is kept as it is written.
 */
public final class FlowData {

    private static final Pattern LINE = Pattern.compile("([^\\s:#\\-][^:]*?)\\s*:(?:\\s+(.*))?");

    private final String text;
    private int at;

    private FlowData(String text) {
        this.text = text;
    }

    /**
     * The members of a mapping in braces, which may also hold lines of {@code key: value}.
     *
     * @return null if it can not be read
     */
    public static Map<String, List<String>> ofBraces(String braces) {
        try {
            FlowData data = new FlowData(braces);
            Map<String, List<String>> members = data.mapping();
            data.space();
            return data.at == braces.length() ? members : null;
        } catch (IndexOutOfBoundsException e) {
            // it ends before it is closed, or is no flow at all
            return ofBlock(braces.strip());
        }
    }

    private static Map<String, List<String>> ofBlock(String braces) {
        String inner = braces.length() < 2 || !braces.startsWith("{") || !braces.endsWith("}") ? "" : braces.substring(1, braces.length() - 1);
        // lines begin below the brace
        if (!inner.contains("\n") || !inner.substring(0, inner.indexOf('\n')).isBlank()) {
            return null;
        }
        List<String> lines = inner.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return lines.stream().allMatch(l -> l.startsWith("- ") || LINE.matcher(l).matches()) ? ofLines(lines) : null;
    }

    /** The members at the margin of a front matter; what is indented below one is left out unless it is a list. */
    public static Map<String, List<String>> ofLines(List<String> lines) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        List<String> open = null;
        for (String line : lines) {
            Matcher member = LINE.matcher(line.stripTrailing());
            String item = line.strip();
            if (member.matches()) {
                open = new ArrayList<>();
                members.put(unquoted(member.group(1)), open);
                String value = member.group(2) == null ? "" : member.group(2).strip();
                open.addAll(value.isEmpty() || value.equals("|") || value.equals(">") ? List.of() : ofValue(value));
            } else if (open != null && item.startsWith("- ")) {
                open.addAll(ofValue(item.substring(2).strip()));
            }
        }
        return members;
    }

    private static List<String> ofValue(String value) {
        try {
            FlowData data = new FlowData(value + "\n");
            List<String> values = value.startsWith("[") || value.startsWith("\"") || value.startsWith("'") ? data.value() : null;
            if (values != null) {
                return values;
            }
        } catch (IndexOutOfBoundsException e) {
            // no list and no quotation after all
        }
        int comment = value.indexOf(" #");
        return List.of((comment < 0 ? value : value.substring(0, comment)).strip());
    }

    private Map<String, List<String>> mapping() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        demand('{');
        while (true) {
            space();
            if (text.charAt(at) == '}') {
                at++;
                return members;
            }
            String key = scalar(":,}");
            space();
            if (text.charAt(at) == ':') {
                at++;
                space();
                members.put(key, value());
            } else {
                members.put(key, List.of("true"));
            }
            space();
            if (text.charAt(at) == ',') {
                at++;
            } else if (text.charAt(at) != '}') {
                throw new IndexOutOfBoundsException(at);
            }
        }
    }

    private List<String> value() {
        char c = text.charAt(at);
        if (c == '{') {
            int begin = at;
            mapping();
            return List.of(text.substring(begin, at));
        }
        if (c != '[') {
            return List.of(scalar(",}\n"));
        }
        at++;
        List<String> values = new ArrayList<>();
        while (true) {
            space();
            if (text.charAt(at) == ']') {
                at++;
                return values;
            }
            values.addAll(text.charAt(at) == '{' || text.charAt(at) == '[' ? value() : List.of(scalar(",]\n")));
            space();
            if (text.charAt(at) == ',') {
                at++;
            } else if (text.charAt(at) != ']') {
                throw new IndexOutOfBoundsException(at);
            }
        }
    }

    private String scalar(String ends) {
        char quote = text.charAt(at);
        StringBuilder words = new StringBuilder();
        if (quote == '"' || quote == '\'') {
            for (at++; text.charAt(at) != quote || quote == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\''; at++) {
                if (text.charAt(at) == '\\' && quote == '"' || text.charAt(at) == '\'' && quote == '\'') {
                    at++;
                    words.append(text.charAt(at) == 'n' && quote == '"' ? '\n' : text.charAt(at));
                } else {
                    words.append(text.charAt(at));
                }
            }
            at++;
            return words.toString();
        }
        // a colon ends a key only where a blank follows, so that times and addresses stay whole
        while (ends.indexOf(text.charAt(at)) < 0 || text.charAt(at) == ':' && !Character.isWhitespace(text.charAt(at + 1))) {
            words.append(text.charAt(at++));
        }
        return words.toString().strip();
    }

    private static String unquoted(String key) {
        boolean quoted = key.length() > 1 && (key.startsWith("\"") && key.endsWith("\"") || key.startsWith("'") && key.endsWith("'"));
        return quoted ? key.substring(1, key.length() - 1) : key;
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void demand(char c) {
        space();
        if (text.charAt(at) != c) {
            throw new IndexOutOfBoundsException(at);
        }
        at++;
    }
}
