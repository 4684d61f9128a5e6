package org.rejoinder.rules.catalogue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.text.Place;

/** SRC-10: a named person without role, speaks for or member of. */
public final class PersonWithoutFunction implements Rule {

    /** What stands between commas behind a name: a few words, without marks. */
    private static final Pattern APPOSITION = Pattern.compile(", ([\\p{L}][^,.;:!?\"“”«»()\\[\\]\n—]{2,60}),");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}{1,3}\\b");

    @Override
    public String id() {
        return "SRC-10";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Lexicon articles = document.lexicon(LexiconKind.ARTICLES);
        for (Source source : document.sources()) {
            boolean bare = source.getKind() == SourceKind.PERSON && source.getRole() == null && source.getSpeaksFor().isEmpty()
                    && source.getMemberOf().isEmpty();
            if (bare && (source.getLabel() == null || SourceNames.isName(source.getLabel(), articles))) {
                report.at(source).place(document.mentions(source)).suggest(role(document, source, articles)).say("message", source.getName());
            }
        }
    }

    /** What the text says of the person between commas behind the name, as in "Anna Lind, the mayor, said"; null if nothing. */
    private static Remedy role(ExaminedDocument document, Source source, Lexicon articles) {
        for (Place mention : document.mentions(source)) {
            Matcher apposition = APPOSITION.matcher(document.text().string()).region(mention.end(), document.text().length());
            String words = apposition.lookingAt() ? apposition.group(1) : "";
            String[] parts = words.split(" ", 2);
            String role = parts.length == 2 && articles.contains(parts[0]) ? parts[1] : words;
            // "who was there" and "and two others" tell none
            if (!role.isEmpty() && !SMALL.matcher(role).lookingAt() && !document.lexicon(LexiconKind.STOP_WORDS).contains(role.split(" ", 2)[0])) {
                return new Remedy.AddClause(ElementPath.of(source), "role \"" + role + "\"");
            }
        }
        return null;
    }
}
