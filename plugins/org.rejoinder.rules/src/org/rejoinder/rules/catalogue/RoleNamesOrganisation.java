package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.LexiconKind;

/** SRC-11: the role or mention of a person who speaks names a declared organisation without a link to it. */
public final class RoleNamesOrganisation implements Rule {

    @Override
    public String id() {
        return "SRC-11";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        Set<String> speaking = new HashSet<>();
        document.acts().forEach(act -> speaking.addAll(act.sourceIds()));
        Map<Source, List<String>> organisations = new LinkedHashMap<>();
        Stream.concat(document.sources().stream(), document.sharedSources().stream())
                .filter(s -> s.getKind() == SourceKind.ORGANISATION).forEach(s -> organisations.put(s, names(s)));
        for (Source person : document.sources()) {
            if (person.getKind() != SourceKind.PERSON || !speaking.contains(document.id(person))) {
                continue;
            }
            String words = words(document, person);
            if (words.isBlank() || document.lexicon(LexiconKind.OUTSIDERS).occursIn(words)) {
                continue;
            }
            for (Source organisation : organisations.keySet()) {
                if (organisations.get(organisation).stream().anyMatch(name -> standsIn(words, name))
                        && !isLinked(document, person, organisation, new HashSet<>())) {
                    report.at(person).place(document.mentions(person)).related(document.id(organisation), "organisation")
                            .remedy(new Remedy.AddClause(ElementPath.of(person), "speaks for " + organisation.getName()))
                            .remedy(new Remedy.AddClause(ElementPath.of(person), "member of " + organisation.getName()))
                            .say("message", person.getName(), organisation.getName());
                }
            }
        }
    }

    private static String words(ExaminedDocument document, Source person) {
        StringBuilder words = new StringBuilder(person.getRole() == null ? "" : person.getRole());
        person.getMentions().forEach(mention -> words.append(" | ").append(document.wordsAt(document.places(mention))));
        return words.toString();
    }

    private static List<String> names(Source organisation) {
        List<String> names = new ArrayList<>(organisation.getAliases());
        if (organisation.getLabel() != null) {
            names.add(SourceNames.withoutThe(organisation.getLabel()));
        }
        names.removeIf(String::isBlank);
        return names;
    }

    /** Whether a name stands in words at word borders. */
    private static boolean standsIn(String words, String name) {
        for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean cut = at > 0 && Character.isLetterOrDigit(words.codePointBefore(at))
                    || end < words.length() && Character.isLetterOrDigit(words.codePointAt(end));
            if (!cut) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLinked(ExaminedDocument document, Source from, Source to, Set<Source> seen) {
        if (!seen.add(from)) {
            return false;
        }
        List<Source> next = new ArrayList<>(document.values(from.getSpeaksFor()));
        next.addAll(document.values(from.getMemberOf()));
        // a shared source is read once for each reader: the same one is known by its name
        return next.stream().anyMatch(s -> document.id(s).equals(document.id(to))) || next.stream().anyMatch(s -> isLinked(document, s, to, seen));
    }
}
