package org.rejoinder.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Article;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Form;
import org.rejoinder.model.Fragment;
import org.rejoinder.model.Hop;
import org.rejoinder.model.Named;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.RejoinderFactory;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.Response;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Standing;
import org.rejoinder.model.Suppression;
import org.rejoinder.model.Target;
import org.rejoinder.model.TargetKind;
import org.rejoinder.model.When;

/**
 * Makes models that the language can write, the same ones for the same seed: every feature, awkward names and texts
 * included. Nothing in them is meant to agree with the article's text.
 */
public final class ModelGenerator {

    private static final RejoinderFactory MAKE = RejoinderFactory.eINSTANCE;
    private static final String[] NAMES = {"by", "says", "statement", "outlet", "person", "note", "text", "on", "of", "role", "as",
        "question", "silent", "denies", "some", "for", "at", "article", "suppress", "Überblick", "東京", "Δήμος", "_x", "S_1", "anonymous"};
    private static final String[] WORDS = {"the lamp", "is out", "“rain”", "\\\"no\\\"", "\\\\", "…", "...", "\\…", "\\...", "'hey'", "it’s",
        "🐟", "Zoé", "// no comment", "/* nor this", "''", "§ 4", "2026-01-27", "statement S1 by X", "\ttab", "#2", "(x)", "東京"};
    private static final String[] TEXTS = {"a", "The \"Big\" One", "C:\\new\\table", "two\nlines", "tab\there", "", "it’s", "'''", "// x",
        "/* x", "…", "🐟 fish", "back\\slash", "\\\"", "ends with \\", "carriage\r\nreturn"};

    private final Random random;
    private final Set<String> used = new LinkedHashSet<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();

    private ModelGenerator(long seed) {
        random = new Random(seed);
    }

    /** A model of up to about {@code size} declarations of each kind. */
    public static Document model(long seed, int size) {
        return new ModelGenerator(seed).document(size);
    }

    private Document document(int size) {
        Document document = MAKE.createDocument();
        List<Declaration> elements = new ArrayList<>();
        for (int i = random.nextInt(size) + 1; i > 0; i--) {
            sources.add(named(MAKE.createSource()));
        }
        for (int i = random.nextInt(size); i > 0; i--) {
            claims.add(named(MAKE.createClaim()));
        }
        boolean article = random.nextInt(5) > 0;
        for (int i = article ? random.nextInt(size) + 1 : 0; i > 0; i--) {
            acts.add(named(random.nextBoolean() ? MAKE.createStatement() : MAKE.createRebuttal()));
        }
        if (article) {
            document.setArticle(article());
        }
        sources.forEach(this::fill);
        claims.forEach(c -> c.setText(text()));
        acts.forEach(this::fill);
        elements.addAll(sources);
        elements.addAll(claims);
        elements.addAll(acts);
        for (int i = article ? random.nextInt(3) : 0; i > 0; i--) {
            elements.add(remark());
        }
        if (random.nextInt(3) == 0) {
            java.util.Collections.shuffle(elements, random);
        }
        document.getElements().addAll(elements);
        elements.forEach(this::suppress);
        return document;
    }

    private <T extends Named> T named(T element) {
        String name = random.nextInt(3) == 0 ? NAMES[random.nextInt(NAMES.length)] : "N" + used.size();
        while (!used.add(name)) {
            name += random.nextInt(10);
        }
        element.setName(name);
        return element;
    }

    private Article article() {
        Article article = named(MAKE.createArticle());
        article.setHeadline(maybe() ? text() : null);
        article.setOutlet(maybe() ? one(sources) : null);
        some(3, () -> article.getAuthors().add(text()));
        article.setUrl(maybe() ? "https://example.org/a?b=c#d" : null);
        article.setPublished(maybe() ? date() : null);
        article.setLanguage(maybe() ? "en" : null);
        article.setAnnotator(maybe() ? text() : null);
        article.setAnnotated(maybe() ? date() : null);
        if (maybe()) {
            article.setTextFile(text());
        } else if (maybe()) {
            article.setEmbeddedText(maybe() ? "The keeper said \"no\" \\ and 'yes'.\r\n\n\tSo it was. 📰\n" : "");
        }
        article.setSha256(maybe() ? "0".repeat(64) : null);
        suppress(article);
        return article;
    }

    private void fill(Source source) {
        source.setKind(SourceKind.get(random.nextInt(6)));
        if (source.getKind() == SourceKind.ANONYMOUS) {
            int form = random.nextInt(3);
            source.setSize(form == 0 ? 1 + random.nextInt(20) : 0);
            source.setSome(form == 1);
            source.setOf(maybe() ? one(sources) : null);
        }
        source.setLabel(maybe() ? text() : null);
        source.setRole(maybe() ? text() : null);
        source.setUrl(maybe() ? text() : null);
        some(3, () -> source.getSpeaksFor().add(one(sources)));
        some(3, () -> source.getMemberOf().add(one(sources)));
        some(3, () -> source.getAliases().add(text()));
        some(3, () -> source.getMentions().add(passage()));
        source.setReason(maybe() ? passage() : null);
    }

    private void fill(Act act) {
        some(3, () -> act.getBy().add(one(sources)));
        some(3, () -> act.getVia().add(hop()));
        act.setSays(maybe() ? passage() : null);
        act.setCue(maybe() ? passage() : null);
        act.setImplicit(maybe());
        act.setOn(maybe() ? when() : null);
        some(3, () -> act.getTo().add(one(sources)));
        some(3, () -> add(act.getAsserts(), claims));
        some(3, () -> add(act.getDisputes(), claims));
        some(3, () -> add(act.getSupports(), acts));
        some(3, () -> add(act.getRestsOn(), acts));
        some(3, () -> add(act.getRepeats(), acts));
        some(3, () -> add(act.getAnswers(), acts));
        some(3, () -> act.getAccuses().add(one(sources)));
        some(3, () -> act.getHedges().add(passage()));
        some(2, () -> act.getUnelaborated().add(passage()));
        act.setForm(Form.get(random.nextInt(4)));
        act.setQuestion(random.nextInt(6) == 0);
        act.setBelief(random.nextInt(6) == 0);
        act.setBlock(random.nextInt(6) == 0);
        act.setExpect(Standing.get(random.nextInt(4)));
        if (act instanceof Rebuttal rebuttal) {
            fill(rebuttal);
        }
    }

    private void fill(Rebuttal rebuttal) {
        some(3, () -> {
            Target target = MAKE.createTarget();
            target.setKind(TargetKind.get(random.nextInt(8)));
            do {
                Aim aim = MAKE.createAim();
                aim.setTarget(maybe() ? one(sources) : one(acts));
                aim.setWords(maybe() ? passage() : null);
                target.getAims().add(aim);
            } while (random.nextInt(3) == 0);
            rebuttal.getTargets().add(target);
        });
        rebuttal.setResponse(Response.get(maybe() ? 0 : random.nextInt(4)));
        if (rebuttal.getResponse() != Response.NONE) {
            some(3, () -> add(rebuttal.getAsked(), acts));
        }
    }

    private Remark remark() {
        Remark remark = MAKE.createRemark();
        remark.setKind(RemarkKind.get(random.nextInt(5)));
        boolean note = remark.getKind() == RemarkKind.NOTE;
        remark.setText(note ? text() : null);
        remark.setPassage(!note || maybe() ? passage() : null);
        remark.setVoice(maybe() ? one(sources) : null);
        remark.setAbout(maybe() ? one(sources) : null);
        return remark;
    }

    private void suppress(Declaration declaration) {
        some(2, () -> {
            Suppression suppression = MAKE.createSuppression();
            suppression.setRule("CHN-0" + (1 + random.nextInt(7)));
            suppression.setReason(text());
            declaration.getSuppressions().add(suppression);
        });
    }

    private Hop hop() {
        Hop hop = MAKE.createHop();
        hop.setSource(one(sources));
        hop.setPhrase(maybe() ? passage() : null);
        return hop;
    }

    private When when() {
        When when = MAKE.createWhen();
        int form = random.nextInt(3);
        when.setPassage(form > 0 ? passage() : null);
        when.setDate(form < 2 ? date() : null);
        return when;
    }

    private String date() {
        return new String[] {"2026", "2026-01", "2026-01-27", "0987-12-31"}[random.nextInt(4)];
    }

    private Passage passage() {
        Passage passage = MAKE.createPassage();
        do {
            Fragment fragment = MAKE.createFragment();
            fragment.setWords(words());
            switch (random.nextInt(6)) {
                case 0 -> fragment.setNth(1 + random.nextInt(12));
                case 1 -> fragment.setAfter(words());
                case 2 -> fragment.setBefore(words());
                default -> { }
            }
            passage.getFragments().add(fragment);
        } while (random.nextInt(4) == 0);
        return passage;
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        do {
            words.append(words.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        } while (random.nextInt(3) > 0);
        return words.toString();
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private boolean maybe() {
        return random.nextBoolean();
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> void add(List<T> to, List<T> from) {
        if (!from.isEmpty()) {
            T value = one(from);
            if (!to.contains(value)) {
                to.add(value);
            }
        }
    }

    private void some(int most, Runnable make) {
        for (int i = random.nextInt(2) == 0 ? 0 : random.nextInt(most); i > 0; i--) {
            make.run();
        }
    }
}
