package org.rejoinder.rules.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Where faults are planted: a copy of a clean document, what was changed of it already, and what is to be found. */
final class Ground {

    /**
     * What is to be found.
     *
     * @param finding the rule and the element, as in {@code ATT-03 S4}
     * @param words the words of the article that it points at; null where it does not matter
     */
    record Expected(String finding, String words) {
    }

    final GeneratedProject project;
    GeneratedArticle a;
    final Random r;
    final List<Expected> expected = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();

    Ground(GeneratedProject project, GeneratedArticle article, Random random) {
        this.project = project;
        this.a = article.copy();
        this.r = random;
    }

    /** Thrown where a document has no place for a fault. */
    static final class NoPlace extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * A declaration that plays a role and that no other fault changes. A fault takes all that it needs before it changes anything.
     *
     * @throws NoPlace if there is none
     */
    Entry take(String tag) {
        return take(tag, e -> true);
    }

    /** As {@link #take(String)}, with a condition. */
    Entry take(String tag, Predicate<Entry> suitable) {
        List<Entry> free = a.tagged(tag).stream().filter(e -> !touched.contains(key(e)) && suitable.test(e)).toList();
        if (free.isEmpty()) {
            throw new NoPlace();
        }
        Entry taken = free.get(r.nextInt(free.size()));
        touched.add(key(taken));
        return taken;
    }

    /** Takes a declaration by its name. */
    Entry takeNamed(String name) {
        return take(a.named(name).tag, e -> name.equals(e.name));
    }

    /** A statement that nothing else refers to, by somebody who says more than this. */
    Entry lonely() {
        return take("plain", e -> a.uses(e.name) == 0 && (e.notes.get("by").equals("Yarrow") || a.uses(e.notes.get("by")) > 1)
                && !touched.contains("source " + e.notes.get("by")) && !isUsedElsewhere(e.name));
    }

    /** Whether another article of the project refers to a declaration of this one. */
    boolean isUsedElsewhere(String name) {
        String reference = ".*\\b" + a.id + "\\." + name + "\\b.*";
        return project.articles.stream().flatMap(o -> o.entries.stream()).anyMatch(e -> e.clauses.stream().anyMatch(c -> c.matches(reference)));
    }

    /** A person of this document, not the one given, whom no other fault changes. */
    String somebody(String but) {
        List<Entry> people = a.tagged("person").stream().filter(e -> !e.name.equals(but) && !touched.contains(key(e))).toList();
        if (people.isEmpty()) {
            throw new NoPlace();
        }
        return people.get(r.nextInt(people.size())).name;
    }

    private static String key(Entry entry) {
        return entry.name == null ? entry.word + " " + entry.head : entry.word + " " + entry.name;
    }

    void expect(String rule, Entry at) {
        expect(rule, at, "");
    }

    /** @param within the way from the declaration on, as in {@code /cue} */
    void expect(String rule, Entry at, String within) {
        String name = at.name != null ? at.name : a.pathOf(at);
        expected.add(new Expected(rule + " " + name + within, null));
    }

    /** Expects a finding at the article that points at words of its text. */
    void expectInText(String rule, String words) {
        expected.add(new Expected(rule + " " + a.id, words));
    }

    /** Expects a finding at the article, or within it. */
    void expectAtArticle(String rule, String within) {
        expected.add(new Expected(rule + " " + a.id + within, null));
    }
}
