package org.rejoinder.exchange.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an Argdown file says: its statements and arguments with their relations, and the front matter. */
final class ArgdownGraph {

    /** A statement or an argument, gathered from all places where it stands. */
    static final class Node {
        /** As a user knows it; null for a statement without a title. */
        final String title;
        final boolean argument;
        /** The line where its words stand, else where it is first named. */
        int line;
        /** Where that is among all that the file has, to keep its order. */
        int position;
        /** The words of each place where it has some. */
        final List<String> texts = new ArrayList<>();
        final List<String> tags = new ArrayList<>();
        final Map<String, List<String>> data = new LinkedHashMap<>();
        /** Of an argument: the steps of its reconstruction, in order. */
        final List<Step> steps = new ArrayList<>();
        /** The sources that the section's heading names. */
        List<String> sectionSources = List.of();

        Node(String title, boolean argument, int line, int position) {
            this.title = title;
            this.argument = argument;
            this.line = line;
            this.position = position;
        }
    }

    /**
     * A conclusion and what it is drawn from.
     *
     * @param rule by which; empty where none is named
     * @param line of the conclusion
     */
    record Step(List<Node> premises, Node conclusion, String rule, int line) {
    }

    /** How one stands to another. */
    enum Kind {
        SUPPORTS, ATTACKS, UNDERCUTS, CONTRADICTS
    }

    /** A relation as it is written, with its line. */
    record Relation(Node from, Kind kind, Node to, int line) {
    }

    /** A heading, which keeps its place in the text. */
    record Heading(String words, int position) {
    }

    final List<Node> nodes = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final Map<String, List<String>> frontMatter = new LinkedHashMap<>();
    /** Whether statements that attack each other exclude each other, as the front matter may have it. */
    boolean strict;
}
