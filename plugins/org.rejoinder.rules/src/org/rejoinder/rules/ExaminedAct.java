package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Act;
import org.rejoinder.model.Form;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Response;
import org.rejoinder.model.Source;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.reading.MarkOwnership;
import org.rejoinder.rules.reading.Mentions;
import org.rejoinder.rules.reading.SpokenDate;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Place;

/** A statement or rebuttal with what is read off the text. Valid as long as its {@link ExaminedDocument}. */
public final class ExaminedAct implements MarkOwnership.Reader {

    /**
     * A link of a chain.
     *
     * @param sources qualified names of those through whom the words came
     * @param act qualified name of the act that tells it; null for a hop that has no statement of its own
     * @param places where the hop's words stand; empty for an act
     */
    public record Link(List<String> sources, String act, List<Place> places) {
        /** Keeps copies of the lists. */
        public Link {
            sources = List.copyOf(sources);
            places = List.copyOf(places);
        }
    }

    private final ExaminedDocument document;
    private final Act act;
    private final int number;
    private final int position;
    private final String id;
    private final ExaminedAct before;
    private List<Place> says = List.of();
    private List<Place> cue = List.of();
    private ExaminedAct parent;
    private final List<ExaminedAct> children = new ArrayList<>(0);
    private List<Source> sources;
    private List<String> sourceIds;
    private List<Link> chain;
    private SpokenDate date;
    private Place mention;
    private Form form;
    private String words;
    private String cueWords;
    private Boolean outletVoice;
    private boolean mentionSought;

    ExaminedAct(ExaminedDocument document, Act act, int number, int position, String id, ExaminedAct before) {
        this.document = document;
        this.act = act;
        this.number = number;
        this.position = position;
        this.id = id;
        this.before = before;
    }

    void read(List<Place> saysPlaces, List<Place> cuePlaces) {
        this.says = saysPlaces;
        this.cue = cuePlaces;
        this.words = null;
        this.cueWords = null;
    }

    void nest(ExaminedAct in) {
        this.parent = in;
        in.children.add(this);
    }

    void spoken(SpokenDate when) {
        this.date = when;
    }

    /** The act in the model. */
    public Act act() {
        return act;
    }

    /** Number among the document's acts, from 0. */
    public int number() {
        return number;
    }

    /** Number among the document's elements, from 0. */
    public int position() {
        return position;
    }

    /** Qualified name. */
    public String id() {
        return id;
    }

    /** The name in its file, {@code ?} while it is missing. */
    public String name() {
        return act.getName() == null ? "?" : act.getName();
    }

    /** The act as a rebuttal; null if it is a statement. */
    public Rebuttal rebuttal() {
        return act instanceof Rebuttal rebuttal ? rebuttal : null;
    }

    /** Whether it is a response without content: declines, silent, unreachable. */
    public boolean isResponse() {
        return act instanceof Rebuttal rebuttal && rebuttal.getResponse() != Response.NONE;
    }

    /** Whether it has a target that it attacks (denies, undermines, undercuts, corrects, retracts). */
    public boolean attacks() {
        return act instanceof Rebuttal rebuttal && rebuttal.getTargets().stream().anyMatch(t -> Relation.of(t.getKind()).attacks());
    }

    /** The act declared before it; null for the first. */
    public ExaminedAct before() {
        return before;
    }

    /** Whose it is: {@code by}, of an implicit act the source of the act declared before. Other articles' ones are proxies. */
    public List<Source> sources() {
        if (sources == null) {
            ExaminedAct from = this;
            while (from.act.isImplicit() && from.act.getBy().isEmpty() && from.before != null) {
                from = from.before;
            }
            sources = document.values(from.act.getBy());
        }
        return sources;
    }

    /** Qualified names of {@link #sources()}. */
    public List<String> sourceIds() {
        if (sourceIds == null) {
            sourceIds = document.ids(sources());
        }
        return sourceIds;
    }

    @Override
    public List<Place> says() {
        return says;
    }

    @Override
    public List<Place> cue() {
        return cue;
    }

    /** The smallest place that holds content and cue; null if nothing was found. */
    public Place cover() {
        Place cover = null;
        for (List<Place> places : List.of(says, cue)) {
            for (Place place : places) {
                cover = cover == null ? place : cover.cover(place);
            }
        }
        return cover;
    }

    /** The act that it is nested in; null if none. */
    public ExaminedAct parent() {
        return parent;
    }

    /** Whether the act directly around it is by this source and nobody else. */
    public boolean isNestedIn(String source) {
        return parent != null && parent.sourceIds().equals(List.of(source));
    }

    /** The acts that are nested in it directly. */
    public List<ExaminedAct> children() {
        return children;
    }

    /** Whether it is nested in the other, directly or not. */
    public boolean isWithin(ExaminedAct other) {
        for (ExaminedAct at = parent; at != null; at = at.parent) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int depth() {
        int depth = 0;
        for (ExaminedAct at = parent; at != null; at = at.parent) {
            depth++;
        }
        return depth;
    }

    /** Through whom it came, from the speaker outwards: its hops, then the acts around it. The article's outlet is left out. */
    public List<Link> chain() {
        if (chain == null) {
            chain = ChainReader.chain(this, document);
        }
        return chain;
    }

    @Override
    public boolean isBlock() {
        return act.isBlock();
    }

    /** Whether it is said in the outlet's own voice: by the article's outlet, without a cue, and in nobody else's words. */
    @Override
    public boolean isOutletVoice() {
        if (outletVoice == null) {
            outletVoice = act.getCue() == null && document.outlet() != null && !sourceIds().isEmpty()
                    && sourceIds().stream().allMatch(document.outletId()::equals) && (parent == null || parent.isOutletVoice());
        }
        return outletVoice;
    }

    /** The form read off the text; DERIVED if its words were not found. */
    public Form form() {
        if (form == null) {
            form = document.hasText() ? MarkOwnership.form(document.text(), says, isBlock(), ownMarks()) : Form.DERIVED;
        }
        return form;
    }

    /** The pairs of quotation marks that it owns, by their opening mark. */
    public List<MarkPair> ownMarks() {
        return document.ownership().owned(number);
    }

    /** When it was said; null if the document says nothing of it. */
    public SpokenDate date() {
        return date;
    }

    /** The mention of its source that is nearest to its cue; null if it has no cue or the source no mention. */
    public Place mention() {
        if (!mentionSought) {
            mentionSought = true;
            for (String source : cue.isEmpty() ? List.<String>of() : sourceIds()) {
                Place nearest = document.nearestMention(source, this);
                boolean nearer = nearest != null
                        && (mention == null || Mentions.distance(nearest, cue.get(0)) < Mentions.distance(mention, cue.get(0)));
                mention = nearer ? nearest : mention;
            }
        }
        return mention;
    }

    /** The words of its content as they stand in the text, fragments joined by " … "; empty if they were not found. */
    public String words() {
        if (words == null) {
            words = document.wordsAt(says);
        }
        return words;
    }

    /** The words of its cue as they stand in the text; empty if they were not found. */
    public String cueWords() {
        if (cueWords == null) {
            cueWords = document.wordsAt(cue);
        }
        return cueWords;
    }

    /** As its id. */
    @Override
    public String toString() {
        return id;
    }
}
