package org.rejoinder.rules.catalogue;

import java.util.regex.Pattern;
import org.rejoinder.rules.lexicon.Lexicon;

/** Tells a personal name from a description. */
final class PersonalNames {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.’'-]*( \\p{L}{1,3})?( \\p{Lu}[\\p{L}\\p{M}.’'-]*)*");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}\\p{Ll}[\\p{L}\\p{M}’'-]*( \\p{Lu}\\.)?( \\p{Lu}[\\p{L}\\p{M}’'-]+){1,2}");

    private PersonalNames() {
    }

    /** Whether each word begins with a capital, but for particles, and the first is no article. */
    static boolean isName(String label, Lexicon articles) {
        return label != null && NAME.matcher(label.strip()).matches() && !startsWithArticle(label, articles);
    }

    /** Whether it reads as a first and a last name. */
    static boolean isFullName(String label, Lexicon articles) {
        return label != null && FULL_NAME.matcher(label.strip()).matches() && !startsWithArticle(label, articles);
    }

    private static boolean startsWithArticle(String label, Lexicon articles) {
        return articles.contains(label.strip().split("\\s+")[0]);
    }
}
