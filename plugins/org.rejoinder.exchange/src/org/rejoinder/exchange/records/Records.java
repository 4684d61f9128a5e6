package org.rejoinder.exchange.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The records of a file, in its order; brat's words for them are used. Ids are unique over all kinds of records. */
public final class Records {

    /** A type over one or more spans, {@code T} of brat. {@code spans} holds begin and end in turn, in the file's own unit; {@code text} is what the file says stands there, or null. */
    public record TextBound(String id, String type, List<Integer> spans, String text, int line) {
    }

    /** A trigger with roles, {@code E} of brat; a role may occur more than once. */
    public record Event(String id, String type, String trigger, List<Argument> arguments, int line) {
    }

    /** A role of an event or relation and the id of what fills it. */
    public record Argument(String role, String id) {
    }

    /** Two arguments, {@code R} of brat. */
    public record Relation(String id, String type, List<Argument> arguments, int line) {
    }

    /** An attribute of another record, {@code A} or {@code M} of brat; {@code value} is null for one that is only there or not. */
    public record Attribute(String id, String type, String target, String value, int line) {
    }

    /** A reference into a database, {@code N} of brat. */
    public record Normalisation(String id, String target, String reference, String text, int line) {
    }

    /** A note on another record, {@code #} of brat. */
    public record Note(String id, String type, String target, String text, int line) {
    }

    /** {@code *} of brat: a relation whose arguments have no order, such as {@code Equiv}. */
    public record Equivalence(String type, List<String> members, int line) {
    }

    /** The type of a note that a person wrote. */
    public static final String BY_HAND = "AnnotatorNotes";

    /** Spans by id. */
    public final Map<String, TextBound> textBounds = new LinkedHashMap<>();
    /** Events by id. */
    public final Map<String, Event> events = new LinkedHashMap<>();
    /** Relations by id. */
    public final Map<String, Relation> relations = new LinkedHashMap<>();
    /** Attributes in the order of the file. */
    public final List<Attribute> attributes = new ArrayList<>();
    /** References in the order of the file. */
    public final List<Normalisation> normalisations = new ArrayList<>();
    /** Notes in the order of the file. */
    public final List<Note> notes = new ArrayList<>();
    /** Equivalences in the order of the file. */
    public final List<Equivalence> equivalences = new ArrayList<>();
}
