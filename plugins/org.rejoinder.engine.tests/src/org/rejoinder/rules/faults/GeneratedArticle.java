package org.rejoinder.rules.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A document in the making: an article's text, and what is declared about it. Without an article a file of shared sources. */
final class GeneratedArticle {

    /** Null of a shared file. */
    final String id;
    /** The name of its file, without the ending. */
    final String file;
    final List<String> header = new ArrayList<>();
    final List<String> paragraphs = new ArrayList<>();
    final List<Entry> entries = new ArrayList<>();
    /** Whether its text has straight quotation marks. */
    boolean straight;
    /** The file of its text, where it is not embedded. */
    String textFile;
    private final long order;
    private int acts;
    private boolean planted;

    GeneratedArticle(String id, long order) {
        this(id, id, order);
    }

    private GeneratedArticle(String id, String file, long order) {
        this.id = id;
        this.file = file;
        this.order = order;
    }

    GeneratedArticle copy() {
        return copy(id);
    }

    /** A copy under another Id. */
    GeneratedArticle copy(String other) {
        GeneratedArticle copy = new GeneratedArticle(other, file, order);
        copy.header.addAll(header);
        copy.paragraphs.addAll(paragraphs);
        entries.forEach(e -> copy.entries.add(e.copy()));
        copy.straight = straight;
        copy.textFile = textFile;
        copy.acts = acts;
        copy.planted = true;
        return copy;
    }

    /** Whether it is a copy, into which faults are planted. */
    boolean isPlanted() {
        return planted;
    }

    Entry declare(String word, String name, String head, String tag) {
        Entry entry = new Entry(word, name, head, tag);
        entries.add(entry);
        return entry;
    }

    /** A statement, with a name of its own. */
    Entry statement(String by, String tag) {
        return declare("statement", "S" + ++acts, by == null ? "" : "by " + by, tag).note("by", by);
    }

    /** A rebuttal, with a name of its own. */
    Entry rebuttal(String by, String tag) {
        return declare("rebuttal", "R" + ++acts, "by " + by, tag).note("by", by);
    }

    Entry remark(String head, String tag) {
        return declare("remark", null, head, tag);
    }

    /** Adds a paragraph to the text. */
    void paragraph(String words) {
        paragraphs.add(words);
    }

    /** The declarations that play a role in their scene. */
    List<Entry> tagged(String tag) {
        return entries.stream().filter(e -> e.tag.equals(tag)).toList();
    }

    /** One of the declarations that play a role; null if there is none. */
    Entry any(String tag, Random random) {
        List<Entry> all = tagged(tag);
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    /** The declaration of a name; null if it is not declared here. */
    Entry named(String name) {
        return entries.stream().filter(e -> name.equals(e.name)).findFirst().orElse(null);
    }

    /** How many declarations name it, its own apart. */
    long uses(String name) {
        String word = ".*\\b" + name + "\\b.*";
        return entries.stream().filter(e -> !name.equals(e.name))
                .filter(e -> e.head.matches(word) || e.clauses.stream().anyMatch(c -> c.replaceAll("\"[^\"]*\"", "").matches(word))).count();
    }

    /** Puts other words into the text for words that stand in it once. */
    void reword(String words, String others) {
        assertEquals(1, paragraphs.stream().filter(p -> p.contains(words)).count(), words);
        paragraphs.replaceAll(p -> p.replace(words, others));
    }

    /** Puts other words for words into the text and into the passages that quote them. */
    void rewordAndRequote(String words, String others) {
        reword(words, others);
        entries.forEach(e -> e.requote(words, others));
    }

    String text() {
        String text = String.join("\n", paragraphs) + "\n";
        return straight ? text.replaceAll("[“”]", "\"").replaceAll("[‘’]", "'") : text;
    }

    /** The number of the remark among the remarks, as an element's path has it. */
    String pathOf(Entry remark) {
        return "remark." + (entries.stream().filter(e -> e.word.equals("remark")).toList().indexOf(remark) + 1);
    }

    /** The document in the language. */
    String write() {
        StringBuilder out = new StringBuilder();
        if (id != null) {
            out.append("article ").append(id).append(" \"A headline\"\n");
            header.forEach(line -> out.append("  ").append(line).append('\n'));
            out.append("  text ").append(textFile == null ? "'''\n" + text() + "'''" : '"' + textFile + '"').append('\n');
        }
        Random shuffled = order % 3 == 0 ? new Random(order) : null;
        for (Entry entry : entries) {
            out.append('\n');
            if (order % 5 == 0) {
                out.append("// ").append(entry.tag).append('\n');
            }
            entry.write(out, shuffled);
        }
        return out.toString();
    }
}
