package org.rejoinder.exchange.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.SourceKind;

/**
 * What the words of a mention tell about its source: the name without apposition, the kind, the number of persons. A guess,
 * made only where the format says nothing; English, with proper names in any language that writes them in capitals.
 *
 * @param label the name or description, without a leading article
 * @param role what stands behind the name, as in {@code harbour master of Trisk}; null where nothing does
 * @param kind what the source is, unless it is anonymous
 * @param size the number of persons that the words begin with; 0 where they give none
 * @param plural whether the words speak of several persons
 * @param pronoun whether the words are a pronoun, which names nobody
 */
record SourceWords(String label, String role, SourceKind kind, int size, boolean plural, boolean pronoun) {

    private static final Pattern APPOSITION = Pattern.compile("^(.*?\\p{Lu}[^,]*),\\s+(?:the|a|an|who|whose)\\s+(.+)$", Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an)\\s+(?=\\S)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("^\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|van|von|der|den|del|di|da|al|bin|la|le)\\s+)*\\p{Lu}[\\p{L}.'’-]*){1,3}$");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you", "him", "her", "them", "his",
            "their", "its", "who", "that", "this", "these", "those", "which", "us", "me", "my", "our", "himself", "herself");
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("two", 2), Map.entry("three", 3),
            Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12));
    private static final Pattern OUTLET = Pattern.compile(".*\\b(?:Times|Post|Gazette|Courier|Observer|Herald|Tribune|Journal|News"
            + "|Guardian|Telegraph|Reuters|Press|Chronicle|Mail|Daily|Globe|Star|Sun|Mirror|Bulletin|Ledger|Zeitung|Spiegel|Monde"
            + "|BBC|CNN|NBC|CBS|ABC|NPR|AFP|Bloomberg|Axios|Politico)\\b.*");
    private static final Pattern BODY = Pattern.compile(".*\\b(?:Ministry|Authority|Office|Board|Chamber|Institute|Trust|Union|Council"
            + "|Committee|Commission|Department|Agency|Bank|Company|Corp|Corporation|Inc|Ltd|University|Party|Association|House"
            + "|Court|Government|Senate|Congress|Parliament|Service|Bureau|Group|Foundation|Society|Federation|Administration"
            + "|Police|Army|Navy|League|Center|Centre|School|Hospital|Church|Fund|Organi[sz]ation|government|ministry|office"
            + "|company|police|administration|agency|department)\\b.*");
    /** What begins the part of a description behind its head. */
    private static final Pattern TAIL = Pattern.compile("\\s+(?:familiar|close|briefed|who|with|of|in|from|at|on|to|for|involved"
            + "|speaking|said|near|inside|within|about|that|whose|not|and|under|by)\\b.*");
    private static final Pattern PLURAL = Pattern.compile("people|persons|men|women|police|\\p{Ll}[\\p{Ll}-]*(?<![sui’'])s");

    /** Several words, of which none but the first has a capital, which may be that of its sentence. */
    private static final Pattern DESCRIPTION = Pattern.compile("\\p{L}\\p{Ll}*(?:[\\s,-]+\\p{Ll}+)+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\h]+");
    private static final Pattern TRAILING = Pattern.compile("[,;:]+$");
    private static final Pattern NUMBER = Pattern.compile("[2-9]|[1-9]\\d{1,2}");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}{2,6}|(?:\\p{Lu}\\.){2,}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LITTLE = Set.of("Of", "The", "And", "For", "In", "On", "To", "With", "A", "An", "Who", "At",
            "By", "From", "Not", "Be");

    /** Runs of white space as one blank. */
    static String onOneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** Reads the words of a mention. */
    static SourceWords of(String mention) {
        String words = onOneLine(mention);
        String role = null;
        Matcher apposition = APPOSITION.matcher(words);
        if (apposition.matches()) {
            words = apposition.group(1).strip();
            role = TRAILING.matcher(apposition.group(2).strip()).replaceAll("");
        }
        boolean definite = words.regionMatches(true, 0, "the ", 0, 4);
        String label = withoutArticle(words);
        String lower = label.toLowerCase(Locale.ROOT);
        boolean pronoun = PRONOUNS.contains(lower);
        String first = lower.split(" ", 2)[0];
        if (label.isEmpty()) {
            return new SourceWords("", null, SourceKind.PERSON, 0, false, false);
        }
        int size = NUMBERS.getOrDefault(first, 0);
        if (size == 0 && NUMBER.matcher(first).matches()) {
            size = Integer.parseInt(first);
        }
        String head = TAIL.matcher(lower).replaceFirst("");
        boolean plural = size > 1 || PLURAL.matcher(head.substring(head.lastIndexOf(' ') + 1)).matches()
                && (DESCRIPTION.matcher(label).matches()
                        || !Character.isUpperCase(label.codePointAt(Math.min(head.lastIndexOf(' ') + 1, label.length() - 1))));
        return new SourceWords(label, role, kind(label, definite, plural, pronoun), size, plural, pronoun);
    }

    /** Words without a leading article. */
    static String withoutArticle(String words) {
        String label = ARTICLE.matcher(words).replaceFirst("");
        return label.isBlank() ? words : label;
    }

    private static SourceKind kind(String label, boolean definite, boolean plural, boolean pronoun) {
        if (pronoun) {
            return SourceKind.PERSON;
        }
        boolean proper = label.codePoints().anyMatch(Character::isUpperCase);
        if (proper && OUTLET.matcher(label).matches()) {
            return SourceKind.OUTLET;
        }
        if (BODY.matcher(label).matches() || proper && definite && Character.isUpperCase(label.codePointAt(0))) {
            return SourceKind.ORGANISATION;
        }
        if (plural) {
            return SourceKind.GROUP;
        }
        if (INITIALS.matcher(label).matches()) {
            return SourceKind.ORGANISATION;
        }
        return SourceKind.PERSON;
    }

    /** Whether the label is a person's full name, so that its last word alone may stand for it. */
    boolean isFullName() {
        return kind == SourceKind.PERSON && NAME.matcher(label).matches();
    }

    /** The words that an identifier is made of, the best first: a person's last name, the words of anything else. */
    List<String> identifiers() {
        List<String> words = new ArrayList<>();
        for (String word : NO_WORD.split(label)) {
            if (!word.isEmpty()) {
                words.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
        }
        List<String> names = new ArrayList<>();
        if (isFullName()) {
            String last = label.substring(label.lastIndexOf(' ') + 1);
            names.add(joined(List.of(NO_WORD.split(last))));
            names.add(joined(words));
        } else {
            List<String> telling = words.stream().filter(w -> !LITTLE.contains(w)).toList();
            telling = telling.isEmpty() ? words : telling;
            names.add(joined(telling.subList(0, Math.min(3, telling.size()))));
            names.add(joined(telling.subList(0, Math.min(5, telling.size()))));
        }
        return names;
    }

    private static String joined(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.toString();
    }
}
