package org.rejoinder.exchange.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of a {@code .ann} file, in its order, as they stand there. Offsets are in the file's own unit. */
final class BratRecords {

    /** {@code T}: a type over one or more spans. {@code spans} holds begin and end in turn. */
    record TextBound(String id, String type, List<Integer> spans, String text, int line) {
    }

    /** {@code E}: a trigger with roles; a role may occur more than once, with the number behind its name removed. */
    record Event(String id, String type, String trigger, List<Argument> arguments, int line) {
    }

    /** A role of an event or relation and the id of what fills it. */
    record Argument(String role, String id) {
    }

    /** {@code R}: two arguments. */
    record Relation(String id, String type, List<Argument> arguments, int line) {
    }

    /** {@code A} or {@code M}: an attribute; {@code value} is null for one that is only there or not. */
    record Attribute(String id, String type, String target, String value, int line) {
    }

    /** {@code N}: a reference into a database. */
    record Normalisation(String id, String target, String reference, String text, int line) {
    }

    /** {@code #}: a note. */
    record Note(String id, String type, String target, String text, int line) {
    }

    /** {@code *}: a relation whose arguments have no order, such as {@code Equiv}. */
    record Equivalence(String type, List<String> members, int line) {
    }

    final Map<String, TextBound> textBounds = new LinkedHashMap<>();
    final Map<String, Event> events = new LinkedHashMap<>();
    final Map<String, Relation> relations = new LinkedHashMap<>();
    final List<Attribute> attributes = new ArrayList<>();
    final List<Normalisation> normalisations = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<Equivalence> equivalences = new ArrayList<>();
}
