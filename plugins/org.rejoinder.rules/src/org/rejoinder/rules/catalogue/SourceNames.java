package org.rejoinder.rules.catalogue;

import java.util.regex.Pattern;
import org.rejoinder.rules.lexicon.Lexicon;

/** What names of sources look like: a personal name and a description, and a name with an article. */
final class SourceNames {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.’'-]*( \\p{L}{1,3})?( \\p{Lu}[\\p{L}\\p{M}.’'-]*)*");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}\\p{M}’'-]*( \\p{Lu}\\.)?( \\p{Lu}[\\p{L}\\p{M}’'-]+){1,2}");
    private static final String THE = "the ";
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SourceNames() {
    }

    /** Whether each word begins with a capital, but for particles, and the first is no article. */
    static boolean isName(String label, Lexicon articles) {
        return label != null && NAME.matcher(label.strip()).matches() && !startsWithArticle(label, articles);
    }

    /** Whether it reads as a first and a last name. */
    static boolean isFullName(String label, Lexicon articles) {
        return label != null && FULL_NAME.matcher(label.strip()).matches() && !startsWithArticle(label, articles);
    }

    /** A name without a leading "the", in either case. */
    static String withoutThe(String label) {
        return label.regionMatches(true, 0, THE, 0, THE.length()) ? label.substring(THE.length()) : label;
    }

    private static boolean startsWithArticle(String label, Lexicon articles) {
        return articles.contains(SPACE.split(label.strip(), 2)[0]);
    }
}
