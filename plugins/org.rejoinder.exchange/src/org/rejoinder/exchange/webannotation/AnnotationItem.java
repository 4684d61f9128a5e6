package org.rejoinder.exchange.webannotation;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.text.Place;

/** What an annotation of a segment says: where, by which tags and comments, and the part of the draft that it became. */
final class AnnotationItem {

    final String id;
    final int line;
    final List<Place> places = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<String> comments = new ArrayList<>();
    /** What it stands for in an act; empty for nothing known. */
    String role = "";
    /** The act that it is, or is part of; null for none. */
    Draft.Act act;
    /** The mention that it is; null for none. */
    Draft.Mention mention;

    AnnotationItem(String id, int line) {
        this.id = id;
        this.line = line;
    }
}
