package org.rejoinder.exchange.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rejoinder.model.Form;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.TargetKind;
import org.rejoinder.text.Place;

/**
 * An annotation as an importer gathers it: mentions, acts, relations and remarks over one text. Filled by an importer and
 * made into a document by {@link Drafting}. Places are in UTF-16 units.
 */
public final class Draft {

    /** What spans stand for in an act, as {@link Roles} has it. */
    public static final Set<String> ROLES = Set.of("source", "cue", "content", "addressee", "hedge");

    /** The article's Id; made a name of the language where it is none. */
    public String article;
    /** The article's headline; null where the format has none. */
    public String headline;
    /** The text's language as a BCP 47 tag; null where the format has none. */
    public String language;
    /** Where the article was published; null where the format has none. */
    public String url;
    /** The day of publication, {@code YYYY-MM-DD}; null where the format has none. */
    public String published;
    /** Who wrote the article. */
    public final List<String> authors = new ArrayList<>();
    /** In whose own voice the article speaks; null where the format names nobody. */
    public Mention outlet;
    /** What statements and rebuttals are made of, in any order. */
    public final List<Act> acts = new ArrayList<>();
    /** Mentions that no act refers to. */
    public final List<Mention> mentions = new ArrayList<>();
    /** What has no place in the language otherwise. */
    public final List<Remark> remarks = new ArrayList<>();

    /** Who speaks where the text's author does: the article, as an outlet speaks in its own voice. */
    public Mention voice() {
        if (outlet == null) {
            outlet = new Mention(List.of(), 0);
            outlet.label = article;
            outlet.kind = SourceKind.OUTLET;
        }
        return outlet;
    }

    /** A stretch of text that names a source. */
    public static final class Mention {
        /** Where it is; empty where the format names a source that no words of the text stand for. */
        public final List<Place> places;
        /** The source's name where the format has it; null to take it from the text. */
        public String label;
        /** What the source is; null to judge by the words. */
        public SourceKind kind;
        /** Whether the format says that the source is anonymous. */
        public boolean anonymous;
        /** Other mentions that the format says are of the same source. */
        public final List<Mention> sameAs = new ArrayList<>();
        /** The record's line, for warnings; 0 for none. */
        public final int line;

        /** @param line the line of the record, for warnings; 0 for none */
        public Mention(List<Place> places, int line) {
            this.places = List.copyOf(places);
            this.line = line;
        }
    }

    /** Something said. */
    public static final class Act {
        /** What the format calls it, as in {@code E4}; for warnings. */
        public final String key;
        /** The record's line; 0 for none. */
        public final int line;
        /** Who said it. */
        public final List<Mention> sources = new ArrayList<>();
        /** Who heard it. */
        public final List<Mention> hearers = new ArrayList<>();
        /** What was said. */
        public final List<Place> content = new ArrayList<>();
        /** The reporting words. */
        public final List<Place> cue = new ArrayList<>();
        /** The hedging words, one passage each. */
        public final List<List<Place>> hedges = new ArrayList<>();
        /** What it does to others. */
        public final List<Link> links = new ArrayList<>();
        /** Whom it is directed against, where that is no act. */
        public final List<Mention> undermined = new ArrayList<>();
        /** Through whom it came, where no act around it says so; nearest to the speaker first. */
        public final List<Mention> via = new ArrayList<>();
        /** The propositions that it makes, in words that are not the text's; acts with the same share a claim. */
        public final List<String> asserts = new ArrayList<>();
        /** Whether it asks. */
        public boolean question;
        /** In which form the format says that it is told; null if it does not. */
        public Form form;
        /** Whether its content is a block quotation. */
        public boolean block;
        /** The name that it is to have; null to number it. */
        public String name;

        /** @param key what the format calls it; for warnings */
        public Act(String key, int line) {
            this.key = key;
            this.line = line;
        }
    }

    /** What a relation of an act says. */
    public enum Relation {
        /** The acts of a rebuttal, see {@link TargetKind}. */
        DENIES, UNDERMINES, UNDERCUTS, QUALIFIES, CONCEDES, CONFIRMS, CORRECTS, RETRACTS,
        /** The relations of any act. */
        SUPPORTS, RESTS_ON, REPEATS, ANSWERS;

        /** The rebuttal's kind; null if the relation makes no rebuttal. */
        TargetKind target() {
            return ordinal() <= RETRACTS.ordinal() ? TargetKind.valueOf(name()) : null;
        }
    }

    /**
     * A relation to another act.
     *
     * @param relation what it says
     * @param target the other act
     * @param words the words that hit the target; empty where none are marked
     */
    public record Link(Relation relation, Act target, List<Place> words) {
    }

    /**
     * A remark.
     *
     * @param kind what it marks
     * @param places the passage; empty where there is none
     * @param text the note; null where there is none
     * @param line the line of the record; 0 for none
     */
    public record Remark(RemarkKind kind, List<Place> places, String text, int line) {
    }
}
