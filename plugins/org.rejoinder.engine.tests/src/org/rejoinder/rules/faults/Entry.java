package org.rejoinder.rules.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A declaration of a generated document, kept clause by clause so that a fault can change one of them. */
final class Entry {

    final String word;
    final String name;
    String head;
    final String tag;
    final List<String> clauses = new ArrayList<>();
    /** What a fault may want to know of it: its words, its sentence, whom it is by. */
    final Map<String, String> notes = new LinkedHashMap<>();

    /**
     * @param word the word of the declaration, as in {@code statement}
     * @param name its name; null for a remark
     * @param head what follows the name on its line
     * @param tag the role that it plays in its scene
     */
    Entry(String word, String name, String head, String tag) {
        this.word = word;
        this.name = name;
        this.head = head;
        this.tag = tag;
    }

    Entry copy() {
        Entry copy = new Entry(word, name, head, tag);
        copy.clauses.addAll(clauses);
        copy.notes.putAll(notes);
        return copy;
    }

    /** Adds a clause. */
    Entry with(String clause) {
        clauses.add(clause);
        return this;
    }

    /** Notes something for a fault. */
    Entry note(String key, String value) {
        notes.put(key, value);
        return this;
    }

    /** Whether it has a clause that begins with the word. */
    boolean has(String keyword) {
        return clauses.stream().anyMatch(c -> is(c, keyword));
    }

    /** Takes the clauses that begin with the word out. */
    Entry without(String keyword) {
        clauses.removeIf(c -> is(c, keyword));
        return this;
    }

    /** Puts a clause in place of those that begin with the same word. */
    Entry instead(String keyword, String clause) {
        without(keyword);
        return with(clause);
    }

    /** Puts other words for words that its clauses quote. */
    void requote(String words, String others) {
        clauses.replaceAll(c -> c.replace(words, others));
    }

    private static boolean is(String clause, String keyword) {
        return clause.equals(keyword) || clause.startsWith(keyword + " ");
    }

    /** The declaration in the language, its clauses in any order. */
    void write(StringBuilder to, Random order) {
        List<String> lines = new ArrayList<>(clauses);
        if (order != null) {
            java.util.Collections.shuffle(lines, order);
        }
        to.append(word).append(name == null ? "" : " " + name).append(head.isEmpty() ? "" : " " + head).append('\n');
        lines.forEach(line -> to.append("  ").append(line).append('\n'));
    }
}
