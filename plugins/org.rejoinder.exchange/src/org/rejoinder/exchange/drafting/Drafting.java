package org.rejoinder.exchange.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Article;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Document;
import org.rejoinder.model.Form;
import org.rejoinder.model.Hop;
import org.rejoinder.model.Named;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.RejoinderFactory;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.model.Target;
import org.rejoinder.model.TargetKind;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Near;
import org.rejoinder.text.Place;

/** Makes a document of a draft. */
public final class Drafting {

    private static final RejoinderFactory MAKE = RejoinderFactory.eINSTANCE;

    private final ArticleText text;
    private final Draft draft;
    private final BiConsumer<Integer, String> warnings;
    private final PassageMaker passages;
    private final Identifiers identifiers = new Identifiers();
    private final Map<Draft.Act, List<Place>> contents = new IdentityHashMap<>();
    private final Map<Draft.Act, Act> made = new IdentityHashMap<>();
    private final Map<String, Claim> claims = new LinkedHashMap<>();
    private final ReadMentions read;
    private SourceDraft sources;
    private List<Draft.Act> inOrder;
    /** For each act in order how far it and those before it reach. */
    private int[] reach;

    private Drafting(ArticleText text, Draft draft, BiConsumer<Integer, String> warnings) {
        this.text = text;
        this.draft = draft;
        this.warnings = warnings;
        this.passages = new PassageMaker(text, draft.language, warnings);
        this.read = new ReadMentions(text);
    }

    /**
     * Makes a document: sources in the order of their first mention, acts and remarks in the order of the text. What attacks
     * or answers another act becomes a rebuttal.
     *
     * @param textFile the name of the text's file beside the document; null to embed the text
     * @param warnings gets line (0 for none) and message of each thing that is mended or left out
     */
    public static Document document(ArticleText text, String textFile, Draft draft, BiConsumer<Integer, String> warnings) {
        return new Drafting(text, draft, warnings).document(textFile);
    }

    private Document document(String textFile) {
        Document document = MAKE.createDocument();
        Article article = MAKE.createArticle();
        document.setArticle(article);
        String id = Identifiers.clean(draft.article == null ? "" : draft.article);
        article.setName(id.isEmpty() ? "Article" : capital(id));
        identifiers.take(article.getName());
        article.setHeadline(draft.headline);
        article.setLanguage(draft.language);
        article.setUrl(draft.url);
        article.setPublished(draft.published);
        article.getAuthors().addAll(draft.authors);
        article.setTextFile(textFile);
        article.setEmbeddedText(textFile == null ? text.string() : null);

        List<Draft.Act> acts = new ArrayList<>(draft.acts);
        for (Draft.Act act : acts) {
            contents.put(act, passages.mended(act.content, act.line));
        }
        acts.sort(Comparator.comparingInt(this::begin).thenComparing(Comparator.comparingInt(this::end).reversed()));
        inOrder = acts;
        reach = new int[acts.size()];
        for (int i = 0; i < reach.length; i++) {
            reach[i] = Math.max(i == 0 ? -1 : reach[i - 1], contents.get(acts.get(i)).isEmpty() ? -1 : end(acts.get(i)));
        }
        reserve(acts);
        Set<Draft.Mention> mentions = new LinkedHashSet<>();
        acts.forEach(a -> {
            mentions.addAll(a.sources);
            mentions.addAll(a.hearers);
            mentions.addAll(a.via);
            mentions.addAll(a.undermined);
        });
        mentions.addAll(draft.mentions);
        if (draft.outlet != null) {
            mentions.add(draft.outlet);
        }
        sources = new SourceDraft(text, passages, identifiers);
        document.getElements().addAll(sources.make(mentions.stream()
                .sorted(Comparator.comparingInt(m -> m.places.isEmpty() ? Integer.MAX_VALUE : m.places.get(0).begin())).toList()));
        if (draft.outlet != null) {
            article.setOutlet(sources.of(draft.outlet));
        }
        acts.forEach(a -> made.put(a, begun(a)));
        acts.forEach(a -> a.asserts.forEach(words -> claims.computeIfAbsent(words, this::claim)));
        document.getElements().addAll(claims.values());
        for (Draft.Act act : acts) {
            fill(act, made.get(act));
            document.getElements().add(made.get(act));
        }
        draft.remarks.stream().sorted(Comparator.comparingInt(r -> r.places().isEmpty() ? Integer.MAX_VALUE
                : r.places().get(0).begin())).forEach(r -> document.getElements().add(remark(r)));
        return document;
    }

    /** Acts have their names first, so that a source called S1 gets another. */
    private void reserve(List<Draft.Act> acts) {
        for (Draft.Act act : acts) {
            if (act.name != null && !(Identifiers.clean(act.name).equals(act.name) && identifiers.take(act.name))) {
                act.name = null;
            }
        }
        int statements = 0;
        int rebuttals = 0;
        for (Draft.Act act : acts) {
            while (act.name == null) {
                String next = isRebuttal(act) ? "R" + ++rebuttals : "S" + ++statements;
                act.name = identifiers.take(next) ? next : null;
            }
        }
    }

    private Claim claim(String words) {
        Claim claim = MAKE.createClaim();
        for (int n = claims.size() + 1; claim.getName() == null; n++) {
            claim.setName(identifiers.take("C" + n) ? "C" + n : null);
        }
        claim.setText(words);
        return claim;
    }

    private static boolean isRebuttal(Draft.Act act) {
        return !act.undermined.isEmpty() || act.links.stream().anyMatch(l -> l.relation().target() != null);
    }

    private Act begun(Draft.Act act) {
        Act begun = isRebuttal(act) ? MAKE.createRebuttal() : MAKE.createStatement();
        begun.setName(act.name);
        return begun;
    }

    private void fill(Draft.Act act, Act into) {
        for (Draft.Mention mention : act.sources) {
            add(into.getBy(), sources.of(mention));
        }
        for (Draft.Mention mention : act.hearers) {
            add(into.getTo(), sources.of(mention));
        }
        if (act.sources.isEmpty()) {
            warnings.accept(act.line, Messages.of(Drafting.class, "act.source", act.key, act.name));
        }
        for (Draft.Mention mention : act.via) {
            Hop hop = MAKE.createHop();
            hop.setSource(sources.of(mention));
            into.getVia().add(hop);
        }
        into.setQuestion(act.question);
        into.setBlock(act.block);
        into.setForm(act.form == null ? Form.DERIVED : act.form);
        act.asserts.forEach(words -> add(into.getAsserts(), claims.get(words)));
        List<Place> says = contents.get(act);
        into.setSays(passages.passage(says));
        List<Place> around = around(act);
        List<Place> cue = passages.mended(act.cue, act.line);
        into.setCue(says.isEmpty() ? passages.passage(cue) : passages.near(cue, Near.outside(says, act.block, around)));
        act.sources.forEach(mention -> mention(act, mention, cue, says));
        Near inside = says.isEmpty() ? Near.cue(cue, around) : Near.insideFirst(says, act.block, around);
        for (List<Place> hedge : act.hedges) {
            Passage passage = passages.near(passages.mended(hedge, act.line), inside);
            if (passage != null) {
                into.getHedges().add(passage);
            }
        }
        for (Draft.Link link : act.links) {
            link(act, into, link, inside);
        }
        for (Draft.Mention mention : act.undermined) {
            aim((Rebuttal) into, TargetKind.UNDERMINES, sources.of(mention));
        }
    }

    /** A mention that will not be read as this act's is marked, so that its place is not lost, and told. */
    private void mention(Draft.Act act, Draft.Mention mention, List<Place> cue, List<Place> says) {
        List<Place> places = sources.placesOf(mention);
        Place found = places.isEmpty() ? null : read.of(sources.of(mention), cue, says);
        if (found != null && places.stream().noneMatch(place -> place.contains(found))) {
            sources.mark(mention);
            warnings.accept(mention.line > 0 ? mention.line : act.line, Messages.of(Drafting.class, "act.mention", act.key, text.at(places.get(0)),
                    places.get(0), found));
        }
    }

    private void link(Draft.Act act, Act into, Draft.Link link, Near inside) {
        Act target = made.get(link.target());
        if (target == null || target == into) {
            warnings.accept(act.line, Messages.of(Drafting.class, "act.itself", act.key));
            return;
        }
        TargetKind kind = link.relation().target();
        if (kind == null) {
            List<Act> list = switch (link.relation()) {
                case SUPPORTS -> into.getSupports();
                case RESTS_ON -> into.getRestsOn();
                case ANSWERS -> into.getAnswers();
                default -> into.getRepeats();
            };
            add(list, target);
            return;
        }
        Aim aim = aim((Rebuttal) into, kind, target);
        if (aim != null) {
            aim.setWords(passages.near(passages.mended(link.words(), act.line), inside));
        }
    }

    /** A new aim of a rebuttal; null if it has that already. */
    private static Aim aim(Rebuttal rebuttal, TargetKind kind, Named target) {
        Target clause = rebuttal.getTargets().stream().filter(t -> t.getKind() == kind).findFirst().orElse(null);
        if (clause == null) {
            clause = MAKE.createTarget();
            clause.setKind(kind);
            rebuttal.getTargets().add(clause);
        }
        if (clause.getAims().stream().anyMatch(a -> a.getTarget() == target)) {
            return null;
        }
        Aim aim = MAKE.createAim();
        aim.setTarget(target);
        clause.getAims().add(aim);
        return aim;
    }

    /** The content of the smallest other act that holds this one's content, or its cue where it has none. */
    private List<Place> around(Draft.Act act) {
        List<Place> own = contents.get(act).isEmpty() ? act.cue : contents.get(act);
        if (own.isEmpty()) {
            return List.of();
        }
        List<Place> smallest = List.of();
        int size = Integer.MAX_VALUE;
        // only one that begins at or ahead of this can hold it; those that have ended before are skipped in one step
        for (int i = lastFrom(own.get(0).begin()); i >= 0; i--) {
            if (reach[i] < own.get(0).end()) {
                break;
            }
            List<Place> other = contents.get(inOrder.get(i));
            if (inOrder.get(i) == act || other.isEmpty() || other.equals(own)) {
                continue;
            }
            boolean holds = own.stream().allMatch(p -> other.stream().anyMatch(o -> o.contains(p)));
            int length = other.stream().mapToInt(Place::length).sum();
            if (holds && length < size) {
                smallest = other;
                size = length;
            }
        }
        return smallest;
    }

    /** Number of the last act in order that begins at or ahead of an offset; -1 if none does. */
    private int lastFrom(int offset) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin(inOrder.get(middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private Remark remark(Draft.Remark from) {
        Remark remark = MAKE.createRemark();
        remark.setKind(from.kind());
        remark.setText(from.text());
        remark.setPassage(passages.passage(passages.mended(from.places(), from.line())));
        return remark;
    }

    private int begin(Draft.Act act) {
        List<Place> says = contents.get(act);
        return !says.isEmpty() ? says.get(0).begin() : act.cue.isEmpty() ? Integer.MAX_VALUE : act.cue.get(0).begin();
    }

    private int end(Draft.Act act) {
        List<Place> says = contents.get(act);
        return says.isEmpty() ? begin(act) : says.get(says.size() - 1).end();
    }

    private static <T> void add(List<T> list, T value) {
        if (value != null && !list.contains(value)) {
            list.add(value);
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
