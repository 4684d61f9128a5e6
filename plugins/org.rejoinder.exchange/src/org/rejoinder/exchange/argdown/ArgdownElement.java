package org.rejoinder.exchange.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.article.FlowData;
import org.rejoinder.exchange.drafting.Composition;

/**
 * One statement or argument as it is written: {@code [Title]: words #tag {key: value}}.
 *
 * @param title null where it has none
 * @param argument whether it is an argument, in angle brackets
 * @param text the words without markup; null where only the title stands
 * @param data null where the braces can not be read
 */
record ArgdownElement(String title, boolean argument, String text, List<String> tags, Map<String, List<String>> data) {

    /** Stands in front of a character that the file has escaped, while markup is looked for. */
    private static final String ESCAPED = "\uE000";
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\p{Punct}])");
    private static final Pattern TITLE = Pattern.compile("(?s)@?(?:\\[((?:[^\\]\\uE000]|\\uE000.)+)\\](?!\\()|<((?:[^>\\uE000]|\\uE000.)+)>)\\s*(:(?=\\s|$))?(.*)");
    private static final Pattern TAG = Pattern.compile("(?<!\\uE000)(?<=^|\\s)#(?:\\(([^)]+)\\)|([\\p{L}\\p{N}_-]+))");
    private static final Pattern LINK = Pattern.compile("(?<!\\uE000)\\[([^\\]]+)\\]\\([^)\\s]*\\)");
    private static final Pattern MENTION = Pattern.compile("(?<!\\uE000)@(?:\\[([^\\]]+)\\]|<([^>]+)>)");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![\\uE000\\p{L}\\p{N}])(\\*\\*|__|\\*|_)(?=\\S)(.+?)(?<=\\S)(?<!\\uE000)\\1(?![\\p{L}\\p{N}])");

    /** Reads an element; everything is taken for words that is no markup. */
    static ArgdownElement of(String written) {
        String rest = ESCAPE.matcher(written.strip()).replaceAll(ESCAPED + "$1");
        Map<String, List<String>> data = new LinkedHashMap<>();
        for (int[] braces = braces(rest); braces != null; braces = braces(rest)) {
            Map<String, List<String>> members = FlowData.ofBraces(bare(rest.substring(braces[0], braces[1])));
            if (members == null) {
                data = null;
                rest = rest.substring(0, braces[0]) + rest.substring(braces[1]);
                break;
            }
            data.putAll(members);
            rest = rest.substring(0, braces[0]) + rest.substring(braces[1]);
        }
        Matcher titled = TITLE.matcher(rest);
        String title = null;
        boolean argument = false;
        boolean defined = true;
        if (titled.matches()) {
            argument = titled.group(2) != null;
            title = Composition.onOneLine(bare(argument ? titled.group(2) : titled.group(1)));
            defined = titled.group(3) != null;
            rest = titled.group(4);
        }
        List<String> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(rest);
        while (tag.find()) {
            tags.add(bare(tag.group(1) != null ? tag.group(1) : tag.group(2)));
        }
        String words = Composition.onOneLine(plain(tag.replaceAll("")));
        return new ArgdownElement(title, argument, words.isEmpty() || title != null && !defined && words.isEmpty() ? null : words, tags, data);
    }

    /** Words without emphasis, links and the signs of mentions. */
    static String plain(String marked) {
        String words = LINK.matcher(ESCAPE.matcher(marked).replaceAll(ESCAPED + "$1")).replaceAll("$1");
        words = MENTION.matcher(words).replaceAll(m -> Matcher.quoteReplacement(m.group(1) != null ? m.group(1) : m.group(2)));
        String before;
        do {
            before = words;
            words = EMPHASIS.matcher(words).replaceAll("$2");
        } while (!words.equals(before));
        return bare(words);
    }

    private static String bare(String words) {
        return words.replace(ESCAPED, "");
    }

    /** Begin and end of the first braces that are closed; null if there are none. */
    private static int[] braces(String text) {
        int begin = -1;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\uE000') {
                i++;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (depth > 0 && (c == '"' || c == '\'' && " :,[{".indexOf(text.charAt(i - 1)) >= 0)) {
                quote = c;
            } else if (c == '{') {
                begin = depth++ == 0 ? i : begin;
            } else if (c == '}' && depth > 0 && --depth == 0) {
                return new int[] {begin, i + 1};
            }
        }
        return null;
    }

    /** Whether braces are open at the end of what is written so far. */
    static boolean isOpen(String written) {
        String text = ESCAPE.matcher(written).replaceAll(ESCAPED + "$1");
        for (int[] braces = braces(text); braces != null; braces = braces(text)) {
            text = text.substring(0, braces[0]) + text.substring(braces[1]);
        }
        return text.matches("(?s).*(?<!\\uE000)\\{\\s*[\\w\"'-]+\\s*:.*");
    }
}
