package org.rejoinder.exchange.aif;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.drafting.Composition;

/**
 * What a locution node says, which by convention is {@code Name : words}.
 *
 * @param speaker who said it; null if neither the file nor the text says
 * @param words what was said, on one line
 */
record Locution(String speaker, String words) {

    private static final Pattern NAMED = Pattern.compile("(?s)([^:]{1,80}?)(\\s*):\\s+(.*)");
    private static final int WORDS_OF_A_NAME = 5;

    /** What a node says. */
    static Locution of(AifNodes.Node node) {
        String text = Composition.onOneLine(node.text);
        if (node.speaker != null) {
            String rest = text.toLowerCase(Locale.ROOT).startsWith(node.speaker.toLowerCase(Locale.ROOT))
                    ? text.substring(node.speaker.length()).strip() : "";
            if (rest.startsWith(":")) {
                return new Locution(node.speaker, rest.substring(1).strip());
            }
        }
        Matcher named = NAMED.matcher(text);
        if (!named.matches()) {
            return new Locution(node.speaker, text);
        }
        String name = named.group(1).strip();
        // a blank before the colon is AIF's own way; without one, only what looks like a name is one
        boolean isName = !named.group(2).isEmpty()
                || name.split(" ").length <= WORDS_OF_A_NAME && name.codePoints().findFirst().stream().anyMatch(Character::isUpperCase);
        if (!isName || node.speaker != null && named.group(2).isEmpty()) {
            return new Locution(node.speaker, text);
        }
        boolean unknown = name.isEmpty() || name.equals("?");
        return new Locution(node.speaker != null ? node.speaker : unknown ? null : name, named.group(3).strip());
    }
}
