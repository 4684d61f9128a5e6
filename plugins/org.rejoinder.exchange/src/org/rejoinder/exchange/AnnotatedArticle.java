package org.rejoinder.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.rejoinder.model.Act;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Source;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.rules.reading.Mentions;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * What is exported: a document, the text that it annotates, and what the engine reads off the two. The document is not
 * changed by an export. Not for several threads at once.
 */
public final class AnnotatedArticle {

    /** Leading articles, which belong to a name as printed. */
    private static final java.util.Set<String> ARTICLES = java.util.Set.of("the", "a", "an");

    private final String name;
    private final Document document;
    private final ArticleText text;
    private final Examination examination;
    private final Map<EObject, Integer> positions = new IdentityHashMap<>();
    private final Map<Passage, PassageReading> passages = new IdentityHashMap<>();
    private final Map<Integer, SourceReading> sources = new HashMap<>();
    private final Map<String, SourceReading> foreign = new HashMap<>();

    /**
     * @param name the document's file name without its ending; what exported files are named after
     * @param document the model
     * @param text the article's text; null where there is none that can be read, or the document has no article
     * @param examination the outcome of examining this very document with this text
     * @throws IllegalArgumentException if the name is not one that stays in its folder
     */
    public AnnotatedArticle(String name, Document document, ArticleText text, Examination examination) {
        FileNames.demandPlain(name);
        this.name = name;
        this.document = document;
        this.text = text;
        this.examination = examination;
        int position = 0;
        for (Declaration declaration : document.getElements()) {
            positions.put(declaration, position);
            collect(declaration, new ElementPath(position, nameOf(declaration), List.of()));
            position++;
        }
        for (SourceReading reading : examination.sources()) {
            if (reading.path() != null) {
                sources.put(reading.path().position(), reading);
            } else {
                foreign.put(reading.fact().id(), reading);
            }
        }
    }

    /** The passages of a declaration by their readings; paths are made on the way, since finding one's position costs. */
    private void collect(EObject owner, ElementPath path) {
        for (EReference reference : owner.eClass().getEAllContainments()) {
            if (reference.isTransient() || !owner.eIsSet(reference)) {
                continue;
            }
            List<?> values = owner.eGet(reference) instanceof List<?> list ? list : List.of(owner.eGet(reference));
            for (int i = 0; i < values.size(); i++) {
                ElementPath at = path.then(reference.getName(), i);
                if (values.get(i) instanceof Passage passage) {
                    PassageReading reading = examination.passage(at);
                    if (reading != null) {
                        passages.put(passage, reading);
                    }
                } else {
                    collect((EObject) values.get(i), at);
                }
            }
        }
    }

    private String nameOf(Declaration declaration) {
        return declaration instanceof Named named && named.getName() != null ? named.getName()
                : ElementPath.of(declaration).element();
    }

    /** The document's file name without its ending; what exported files are named after. */
    public String name() {
        return name;
    }

    /** The model; not to be changed. */
    public Document document() {
        return document;
    }

    /**
     * The article's text.
     *
     * @throws NoTextException where there is none that can be read, or the document has no article
     */
    public ArticleText demandText() throws NoTextException {
        if (text == null) {
            throw new NoTextException(name);
        }
        return text;
    }

    /** The article's text; null where there is none that can be read, or the document has no article. */
    public ArticleText text() {
        return text;
    }

    /** What the engine reads off document and text. */
    public Examination examination() {
        return examination;
    }

    /**
     * Where a passage of the document is: one place for each of its fragments, in UTF-16 units of the text.
     *
     * @param passage may be null
     * @return empty if the passage is null or has no place
     */
    public List<Place> places(Passage passage) {
        PassageReading reading = passage == null || text == null ? null : passages.get(passage);
        return reading == null ? List.of() : reading.places();
    }

    /** What is read off about an act of the document; null if it is none of the document's. */
    public ActReading reading(Act act) {
        Integer position = positions.get(act);
        return position == null ? null : examination.act(position);
    }

    /** What is read off about a source that the document declares or uses; null if it does neither. */
    public SourceReading reading(Source source) {
        Integer position = positions.get(source);
        return position != null ? sources.get(position) : foreign.get(ForeignNames.of(source));
    }

    /**
     * The words that name a source of an act: the marked mention, or the name with its article, that is nearest to the cue
     * (where there is none, to the content).
     *
     * @param source one of the act's sources
     * @return null if the text does not mention it, or the act has no place
     */
    public Place mention(Act act, Source source) {
        ActReading reading = reading(act);
        SourceReading of = reading(source);
        if (text == null || reading == null) {
            return null;
        }
        if (of == null) {
            // a source of another file is no reading of this document; the act knows where its only source is named
            return act.getBy().size() == 1 && reading.mention() != null ? wholeMention(source, reading.mention()) : null;
        }
        List<Place> anchor = reading.cue().isEmpty() ? reading.says() : reading.cue();
        Place nearest = anchor.isEmpty() || of.mentions().isEmpty() ? null : Mentions.nearest(of.mentions(), anchor.get(0), reading.says());
        return nearest == null ? null : wholeMention(source, nearest);
    }

    /** A mention as a reader marks it: the widest marked one that holds it, else with the article in front. */
    public Place wholeMention(Source source, Place mention) {
        Place widest = null;
        for (Passage marked : source.getMentions()) {
            List<Place> places = places(marked);
            if (places.size() == 1 && places.get(0).contains(mention) && (widest == null || places.get(0).length() > widest.length())) {
                widest = places.get(0);
            }
        }
        return widest != null ? widest : withArticle(mention);
    }

    private Place withArticle(Place mention) {
        int begin = mention.begin();
        String string = text.string();
        if (begin < 2 || !Character.isWhitespace(string.charAt(begin - 1))) {
            return mention;
        }
        int word = begin - 1;
        while (word > 0 && Character.isLetter(string.charAt(word - 1)) && begin - word < 5) {
            word--;
        }
        String before = string.substring(word, begin - 1).toLowerCase(java.util.Locale.ROOT);
        boolean starts = word == 0 || !Character.isLetterOrDigit(string.charAt(word - 1));
        return starts && ARTICLES.contains(before) ? new Place(word, mention.end()) : mention;
    }

    /** The losses of an export that carries passages by place only: those that have none, in the order of the document. */
    public List<Loss> unplaced() {
        List<Loss> losses = new ArrayList<>();
        document.getElements().forEach(declaration -> declaration.eAllContents().forEachRemaining(part -> {
            if (part instanceof Passage passage && places(passage).isEmpty()) {
                ElementPath path = ElementPath.of(passage);
                losses.add(new Loss(path.toString(), "", Messages.of(AnnotatedArticle.class, "loss.unplaced")));
            }
        }));
        return losses;
    }
}
