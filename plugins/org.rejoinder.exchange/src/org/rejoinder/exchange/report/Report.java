package org.rejoinder.exchange.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Article;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Target;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.Severity;

/** The report of one article: its head, its acts, and what answers what. The tables are {@link ReportTables}'. */
public final class Report {

    /**
     * An act with what answers it.
     *
     * @param against the rebuttals that are directed at it
     */
    public record Pair(ReportedAct act, List<ReportedAct> against) {
    }

    private final AnnotatedArticle article;
    private final ShownNames names;
    private final Map<Act, ReportedAct> acts = new LinkedHashMap<>();
    private final Map<String, ReportedAct> byName = new LinkedHashMap<>();
    /** For each act or source the rebuttals that are directed at it. */
    private final Map<Object, List<Rebuttal>> answers = new IdentityHashMap<>();

    /** Reads an article. */
    public Report(AnnotatedArticle article) {
        this.article = article;
        names = new ShownNames(article);
        ActReader reader = new ActReader(article, names);
        for (Declaration declaration : article.document().getElements()) {
            if (declaration instanceof Act act) {
                ReportedAct reported = reader.read(act);
                acts.put(act, reported);
                byName.putIfAbsent(reported.name(), reported);
            }
            if (declaration instanceof Rebuttal rebuttal) {
                for (Target target : rebuttal.getTargets()) {
                    for (Aim aim : target.getAims()) {
                        answer(aim.getTarget(), rebuttal);
                    }
                }
                rebuttal.getAsked().forEach(a -> answer(a, rebuttal));
            }
        }
    }

    private void answer(Object to, Rebuttal rebuttal) {
        if (to != null) {
            List<Rebuttal> list = answers.computeIfAbsent(to, k -> new ArrayList<>());
            if (!list.contains(rebuttal)) {
                list.add(rebuttal);
            }
        }
    }

    /** What the report is of. */
    public AnnotatedArticle article() {
        return article;
    }

    /** What is said of sources, claims, charges, remarks and findings. */
    public ReportTables tables() {
        return new ReportTables(article, names, acts);
    }

    /** The headline, else the article's name, else the document's. */
    public String title() {
        Article about = article.document().getArticle();
        return about == null ? article.name() : about.getHeadline() != null ? about.getHeadline()
                : about.getName() != null ? about.getName() : article.name();
    }

    /** The article's language as a BCP 47 tag. */
    public String language() {
        Article about = article.document().getArticle();
        return about == null || about.getLanguage() == null ? "en" : about.getLanguage();
    }

    /** Where the article is published; empty if that is not recorded. */
    public String url() {
        Article about = article.document().getArticle();
        return about == null || about.getUrl() == null ? "" : about.getUrl();
    }

    /** Outlet, authors, dates and annotator, in words. */
    public List<String> facts() {
        List<String> facts = new ArrayList<>();
        Article about = article.document().getArticle();
        if (about != null) {
            if (about.getOutlet() != null) {
                facts.add(names.shown(ShownNames.name(about.getOutlet())));
            }
            facts.addAll(about.getAuthors());
            if (about.getPublished() != null && !about.getPublished().isBlank()) {
                facts.add(about.getPublished());
            }
            if (about.getAnnotator() != null || about.getAnnotated() != null) {
                facts.add(ReportText.of("annotated", about.getAnnotator() == null ? "" : about.getAnnotator(),
                        about.getAnnotated() == null ? "" : about.getAnnotated()).replaceAll(" +", " ").strip());
            }
        }
        return facts;
    }

    /** How many acts stand in which way, without those that none does. */
    public Map<Signs, Integer> counts() {
        Map<Signs, Integer> counts = new EnumMap<>(Signs.class);
        acts.values().forEach(a -> counts.merge(a.sign(), 1, Integer::sum));
        return counts;
    }

    /** How many sources the document has or uses. */
    public int sourceCount() {
        return article.examination().sources().size();
    }

    /** What follows the number of sources, in words. */
    public String sourceWords() {
        return ReportText.of("glance.sources", article.document().getElements().stream()
                .filter(d -> d instanceof Source s && s.getKind() == SourceKind.ANONYMOUS).count());
    }

    /** How many errors and warnings there are. */
    public long findingCount() {
        return count(Severity.ERROR) + count(Severity.WARNING);
    }

    /** What follows the number of findings, in words. */
    public String findingWords() {
        return ReportText.of("glance.findings", count(Severity.ERROR), count(Severity.WARNING));
    }

    private long count(Severity severity) {
        return article.examination().findings().stream().map(Finding::severity).filter(severity::equals).count();
    }

    /** The acts in the order of the document. */
    public List<ReportedAct> acts() {
        return List.copyOf(acts.values());
    }

    /** The act with a name; null if there is none. */
    public ReportedAct act(String name) {
        return byName.get(name);
    }

    /** Each act with what answers it; answers that stand beside something are not listed again by themselves. */
    public List<Pair> pairs() {
        Set<Rebuttal> beside = new HashSet<>();
        answers.forEach((to, against) -> {
            if (acts.containsKey(to)) {
                against.stream().filter(r -> r != to).forEach(beside::add);
            }
        });
        List<Pair> pairs = new ArrayList<>();
        acts.forEach((act, reported) -> {
            List<Rebuttal> against = answers.getOrDefault(act, List.of());
            if (!against.isEmpty() || !beside.contains(act)) {
                pairs.add(new Pair(reported, against.stream().map(acts::get).toList()));
            }
        });
        return pairs;
    }
}
