package org.rejoinder.cli.documents;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told of a document without parsing it: enough to know which documents must be read together. It may name too
 * much (words within passages), which costs time but changes no finding.
 *
 * @param article the article's Id; null in a shared file, empty while it is missing
 * @param qualifiers what stands ahead of a dot: Ids of other articles
 * @param names names declared in a shared file; words behind {@code asserts} and {@code disputes} in an article
 */
record Preview(String article, Set<String> qualifiers, Set<String> names) {

    private static final Pattern AHEAD = Pattern.compile("\\A(?:\\s+|//[^\\n\\r]*|/\\*.*?\\*/)*+(article\\b(?:[ \\t]+(\\w+))?)?",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.])([\\p{L}_]\\w*)\\.[\\p{L}_]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CLAIM = Pattern.compile("^\\s*(?:asserts|disputes)\\s+([^\\n\\r\"]*)",
            Pattern.MULTILINE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern WORD = Pattern.compile("[\\p{L}_]\\w*", Pattern.UNICODE_CHARACTER_CLASS);

    static Preview of(String text) {
        Matcher ahead = AHEAD.matcher(text);
        String article = ahead.find() && ahead.group(1) != null ? ahead.group(2) == null ? "" : ahead.group(2) : null;
        Set<String> qualifiers = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        if (article != null) {
            if (text.indexOf('.') >= 0) {
                Matcher qualified = QUALIFIED.matcher(text);
                while (qualified.find()) {
                    qualifiers.add(qualified.group(1));
                }
            }
            Matcher claim = CLAIM.matcher(text);
            while (claim.find()) {
                Matcher word = WORD.matcher(claim.group(1));
                while (word.find()) {
                    names.add(word.group());
                }
            }
        }
        return new Preview(article, qualifiers, names);
    }

    boolean isShared() {
        return article == null;
    }
}
