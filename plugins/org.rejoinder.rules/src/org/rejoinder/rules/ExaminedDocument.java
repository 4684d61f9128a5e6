package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.eclipse.emf.ecore.EObject;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Article;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Named;
import org.rejoinder.model.Passage;
import org.rejoinder.model.RejoinderPackage;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.model.Suppression;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.FactBase;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.rules.lexicon.Lexicons;
import org.rejoinder.rules.lineage.Ledger;
import org.rejoinder.rules.lineage.Lineage;
import org.rejoinder.rules.reading.DateReader;
import org.rejoinder.rules.reading.MarkOwnership;
import org.rejoinder.rules.reading.Mentions;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.rules.reading.Passages;
import org.rejoinder.rules.reading.WordIndex;
import org.rejoinder.rules.standing.Standings;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Paragraph;
import org.rejoinder.text.PassageMatcher;
import org.rejoinder.text.Place;
import org.rejoinder.text.Sentence;
import org.rejoinder.text.Sentences;

/**
 * A document with all that is read off its text: what rules look at. Everything is computed once, the costlier parts when
 * first asked for. For one examination and one thread.
 *
 * <p>References: never call {@code act.getSupports()} and the like for values of other articles, which EMF would load. Use
 * {@link #ids} for names and {@link #values} for objects.
 */
public final class ExaminedDocument {

    private final Document document;
    private final Decoding decoding;
    private final Surroundings surroundings;
    private final Settings settings;
    private final Lexicons lexicons;
    private final TextWords textWords;
    private final Map<LexiconKind, Lexicon> lists = new EnumMap<>(LexiconKind.class);
    private final Naming naming;
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<ExaminedAct> acts = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<Act, ExaminedAct> byAct = new IdentityHashMap<>();
    private final Map<String, ExaminedAct> byId = new HashMap<>();
    private final Map<Declaration, Integer> positions = new IdentityHashMap<>();
    private final SourceMentions mentions = new SourceMentions(this);
    private final List<Place> zones;
    private final Sentences sentences;
    private final Passages passages;
    private final DateReader dates;
    private WordIndex words;
    private MarkOwnership ownership;
    private Voices voices;
    private final CorpusView corpus = new CorpusView(this);
    private List<Suppression> idle = List.of();

    ExaminedDocument(Document document, Decoding decoding, Surroundings surroundings, Settings settings, Lexicons lexicons,
            TextWords textWords) {
        this.document = document;
        this.decoding = decoding;
        this.surroundings = surroundings;
        this.settings = settings;
        this.lexicons = lexicons;
        this.textWords = textWords;
        this.naming = new Naming(document, surroundings);
        for (int i = 0; i < document.getElements().size(); i++) {
            collect(document.getElements().get(i), i);
        }
        DocumentReader reader = hasText() ? new DocumentReader(document, text(), language(), acts) : null;
        this.zones = reader == null ? List.of() : reader.zones();
        this.sentences = reader == null ? null : reader.sentences();
        this.passages = reader == null ? null : reader.passages();
        this.dates = new DateReader(article() == null ? null : article().getPublished(), language(), lexicon(LexiconKind.RELATIVE_DATES));
        for (ExaminedAct act : acts) {
            if (act.act().getOn() != null) {
                Passage spoken = act.act().getOn().getPassage();
                List<Place> places = places(spoken);
                String said = spoken == null ? null : places.isEmpty() ? "" : wordsAt(places);
                act.spoken(dates.read(said, act.act().getOn().getDate()));
            }
        }
    }

    private void collect(Declaration declaration, int position) {
        positions.put(declaration, position);
        switch (declaration) {
            case Source source -> sources.add(source);
            case Claim claim -> claims.add(claim);
            case Remark remark -> remarks.add(remark);
            case Act act -> {
                ExaminedAct before = acts.isEmpty() ? null : acts.get(acts.size() - 1);
                ExaminedAct examined = new ExaminedAct(this, act, acts.size(), position, naming.id(act), before);
                acts.add(examined);
                byAct.put(act, examined);
                byId.put(examined.id(), examined);
            }
            default -> {
                // an article in the list: never made by the parser
            }
        }
    }

    /** The model. */
    public Document document() {
        return document;
    }

    /** The numbers of the declarations in {@code Document.elements}, by identity. */
    Map<Declaration, Integer> positions() {
        return positions;
    }

    /** The article; null in a shared file. */
    public Article article() {
        return document.getArticle();
    }

    /** The article's Id, empty in a shared file or while it is missing. */
    public String articleId() {
        return article() == null || article().getName() == null ? "" : article().getName();
    }

    /** The outlet; null where none is given. */
    public Source outlet() {
        return article() == null ? null : naming.real(article().getOutlet());
    }

    /** Qualified name of the outlet; empty where none is given. */
    public String outletId() {
        return id(outlet());
    }

    /** Whether there is a text; without one no passage has a place. */
    public boolean hasText() {
        return decoding instanceof Decoding.Readable;
    }

    /**
     * The article's text.
     *
     * @throws IllegalStateException if there is none, see {@link #hasText()}
     */
    public ArticleText text() {
        if (decoding instanceof Decoding.Readable readable) {
            return readable.text();
        }
        throw new IllegalStateException("there is no text");
    }

    /** What became of decoding the text; null in a document that has none, such as a shared file. */
    public Decoding decoding() {
        return decoding;
    }

    /** The language as a BCP 47 tag, {@code en} where it is left out. */
    public String language() {
        String tag = article() == null ? null : article().getLanguage();
        return tag == null || tag.isBlank() ? "en" : tag;
    }

    /** What the user chose. */
    public Settings settings() {
        return settings;
    }

    /** What the document sees besides itself. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** A word list for the article's language. */
    public Lexicon lexicon(LexiconKind kind) {
        Lexicon list = lists.get(kind);
        if (list == null) {
            list = lexicons.get(kind, language(), settings);
            lists.put(kind, list);
        }
        return list;
    }

    /** The value of a threshold. */
    public int threshold(Threshold threshold) {
        return settings.threshold(threshold);
    }

    /** The paragraphs, in order; empty without a text. */
    public List<Paragraph> paragraphs() {
        return hasText() ? text().paragraphs() : List.of();
    }

    /** The sentences in order, those in outside zones too; empty without a text. */
    public List<Sentence> sentences() {
        return sentences == null ? List.of() : sentences.all();
    }

    /** The sentences that at least one of the places touches, in order. */
    public List<Sentence> sentencesAt(List<Place> places) {
        return sentences == null ? List.of() : sentences.touching(places);
    }

    /** All pairs of quotation marks, by their opening mark; empty without a text. */
    public List<MarkPair> marks() {
        return hasText() ? text().marks(language()).pairs() : List.of();
    }

    /** Places of what is not part of the article, in the order of declaration. */
    public List<Place> zones() {
        return zones;
    }

    /** Whether a place meets an outside zone. */
    public boolean isOutside(Place place) {
        for (Place zone : zones) {
            if (zone.intersects(place)) {
                return true;
            }
        }
        return false;
    }

    /** The sources that the document declares, in order. */
    public List<Source> sources() {
        return sources;
    }

    /** The sources that the shared files declare which the document sees, file by file. */
    public List<Source> sharedSources() {
        List<Source> shared = new ArrayList<>();
        for (Document file : surroundings.shared()) {
            if (file != document) {
                file.getElements().stream().filter(Source.class::isInstance).forEach(source -> shared.add((Source) source));
            }
        }
        return shared;
    }

    /** The claims that the document declares, in order. */
    public List<Claim> claims() {
        return claims;
    }

    /** The statements and rebuttals, in the order of declaration. */
    public List<ExaminedAct> acts() {
        return acts;
    }

    /** The remarks, in the order of declaration. */
    public List<Remark> remarks() {
        return remarks;
    }

    /** The examined act of one of this document's; null for any other. */
    public ExaminedAct act(Act act) {
        return byAct.get(act);
    }

    /** An act of this document by its qualified name; null if there is none. */
    public ExaminedAct act(String id) {
        return byId.get(id);
    }

    /** The places of a passage, one for each fragment; empty where it is null or was not found. */
    public List<Place> places(Passage passage) {
        return passages == null ? List.of() : passages.places(passage);
    }

    /** What became of looking for a passage; null where it was not looked for. */
    public PassageReading reading(Passage passage) {
        return passages == null || passage == null ? null : passages.reading(passage);
    }

    /** All passages with what became of them. */
    public List<PassageReading> readings() {
        return passages == null ? List.of() : passages.all();
    }

    /** The passages of {@link #readings()}, in the same order. */
    public List<Passage> passages() {
        return passages == null ? List.of() : passages.sought();
    }

    /** The matcher, for remedies that quote a place near an act; null without a text. */
    public PassageMatcher matcher() {
        return passages == null ? null : passages.matcher();
    }

    /** The words at places, joined by " … ". */
    public String wordsAt(List<Place> places) {
        if (places.isEmpty() || !hasText()) {
            return "";
        }
        if (places.size() == 1) {
            return text().at(places.get(0));
        }
        StringJoiner words = new StringJoiner(" … ");
        places.forEach(place -> words.add(text().at(place)));
        return words.toString();
    }

    /** The words of the text, for finding phrases. */
    public WordIndex words() {
        if (words == null) {
            words = hasText() ? textWords.of(text()) : new WordIndex("");
        }
        return words;
    }

    /** Where a source is mentioned, in order; by its qualified name. */
    public List<Place> mentions(String source) {
        return mentions.of(source);
    }

    /** Where a source is mentioned, in order. */
    public List<Place> mentions(Source source) {
        return mentions(id(source));
    }

    /** The mention of a source that is nearest to an act's cue; null if there is none. */
    public Place nearestMention(String source, ExaminedAct act) {
        return act.cue().isEmpty() ? null : Mentions.nearest(mentions(source), act.cue().get(0), act.says());
    }

    /** Qualified name of a declaration of this document, a shared file or another article; empty if it has none. */
    public String id(EObject named) {
        return naming.id(named);
    }

    /** Qualified names of the values of a reference. */
    public List<String> ids(List<? extends EObject> values) {
        return naming.ids(values);
    }

    /** The values of a reference; those of other articles stay proxies. */
    public <T extends EObject> List<T> values(List<T> values) {
        return naming.values(values);
    }

    /** The value of a reference; one of another article stays a proxy; null if it can not be resolved. */
    public <T extends EObject> T value(T value) {
        return naming.real(value);
    }

    /** What a target is directed against; of another article a proxy; null if it can not be resolved. */
    public Named target(Aim aim) {
        return naming.real((Named) aim.eGet(RejoinderPackage.Literals.AIM__TARGET, false));
    }

    /** Whose words stand where. */
    public Voices voices() {
        if (voices == null) {
            voices = new Voices(this);
        }
        return voices;
    }

    /** Who owns which marks. */
    MarkOwnership ownership() {
        if (ownership == null) {
            ownership = new MarkOwnership(marks(), acts);
        }
        return ownership;
    }

    /** The facts of this document. */
    public ArticleFacts facts() {
        return corpus.facts();
    }

    /** Reads the dates of this article. */
    public DateReader dates() {
        return dates;
    }

    /** The facts of this document (first) and of the other articles that it sees. */
    public FactBase base() {
        return corpus.base();
    }

    /** The standing of the acts of this document and of all that they are connected with. */
    public Standings standings() {
        return corpus.standings();
    }

    /** Where acts ultimately come from. */
    public Lineage lineage() {
        return corpus.lineage();
    }

    /** What was said against whom in this document, and what they answered. */
    public Ledger ledger() {
        return corpus.ledger();
    }

    void suppressed(Suppressions suppressions) {
        idle = suppressions.unused();
    }

    /** The suppressions that silenced nothing; known to rules that run last only. */
    public List<Suppression> idleSuppressions() {
        return idle;
    }
}
