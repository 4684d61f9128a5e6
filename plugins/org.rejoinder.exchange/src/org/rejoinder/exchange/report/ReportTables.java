package org.rejoinder.exchange.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.report.ReportRows.AnswerRow;
import org.rejoinder.exchange.report.ReportRows.ClaimRow;
import org.rejoinder.exchange.report.ReportRows.FindingRow;
import org.rejoinder.exchange.report.ReportRows.LedgerRow;
import org.rejoinder.exchange.report.ReportRows.RemarkRow;
import org.rejoinder.exchange.report.ReportRows.SourceRow;
import org.rejoinder.exchange.report.ReportRows.Tag;
import org.rejoinder.model.Act;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Remark;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.Finding;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.rules.facts.SourceFact;
import org.rejoinder.rules.lineage.Ledger;
import org.rejoinder.text.Place;

/** The tables of a report: sources, claims, charges and answers, remarks, findings. */
public final class ReportTables {

    private final AnnotatedArticle article;
    private final ShownNames names;
    private final Map<Act, ReportedAct> acts;
    /** The acts of the document by qualified name. */
    private final Map<String, Act> byId = new HashMap<>();
    private final Map<String, List<Act>> bySource = new HashMap<>();

    ReportTables(AnnotatedArticle article, ShownNames names, Map<Act, ReportedAct> acts) {
        this.article = article;
        this.names = names;
        this.acts = acts;
        for (Act act : acts.keySet()) {
            ActReading reading = article.reading(act);
            if (reading != null && act.getName() != null) {
                byId.putIfAbsent(reading.id(), act);
                Set.copyOf(reading.fact().by()).forEach(s -> bySource.computeIfAbsent(s, k -> new ArrayList<>()).add(act));
            }
        }
    }

    /** The sources that the document declares or uses. */
    public List<SourceRow> sources() {
        List<SourceRow> rows = new ArrayList<>();
        for (SourceReading source : article.examination().sources()) {
            SourceFact fact = source.fact();
            StringBuilder kind = new StringBuilder(ReportText.of("kind." + fact.kind().getLiteral()));
            if (fact.isAnonymous()) {
                kind.append(fact.size() > 1 ? ", " + fact.size() : fact.some() ? ", " + ReportText.of("source.some") : "")
                        .append(fact.of() == null ? "" : ", " + ReportText.of("sources.of", names.shown(fact.of())));
            }
            List<String> relations = new ArrayList<>();
            relation(fact.speaksFor(), "sources.speaks", relations);
            relation(fact.memberOf(), "sources.member", relations);
            rows.add(new SourceRow(source.path() == null ? null : source.path().element(), names.shown(fact.id()),
                    fact.aliases().isEmpty() ? "" : ReportText.of("sources.also", String.join(", ", fact.aliases())), kind.toString(),
                    fact.isAnonymous() ? ReportText.of(fact.reasoned() ? "sources.reason" : "sources.noreason") : "",
                    fact.role() == null ? "" : fact.role(), relations,
                    bySource.getOrDefault(fact.id(), List.of()).stream().map(this::tag).toList()));
        }
        return rows;
    }

    private void relation(Collection<String> ids, String key, List<String> relations) {
        if (!ids.isEmpty()) {
            relations.add(ReportText.of(key, String.join(", ", ids.stream().map(names::shown).toList())));
        }
    }

    /** The claims that are declared here or over which acts of the document agree or differ. */
    public List<ClaimRow> claims() {
        Set<Claim> all = new LinkedHashSet<>(elements(Claim.class));
        acts.keySet().forEach(a -> {
            a.getAsserts().stream().filter(c -> !c.eIsProxy()).forEach(all::add);
            a.getDisputes().stream().filter(c -> !c.eIsProxy()).forEach(all::add);
        });
        return all.stream().map(claim -> new ClaimRow(claim.getText() == null ? claim.getName() : claim.getText(),
                acts.keySet().stream().filter(a -> a.getAsserts().contains(claim)).map(this::tag).toList(),
                acts.keySet().stream().filter(a -> a.getDisputes().contains(claim)).map(this::tag).toList())).toList();
    }

    /** Charges against parties and what they answered. */
    public List<LedgerRow> ledger() {
        List<LedgerRow> rows = new ArrayList<>();
        for (Ledger.Entry entry : article.examination().ledger().entries()) {
            rows.add(new LedgerRow(names.shown(entry.party()), ReportText.of("charge." + word(entry.charge())), tag(entry.act()),
                    entry.about() == null ? null : tag(entry.about()),
                    entry.responses().stream().map(r -> new AnswerRow(tag(r.act()), ReportText.of("answer." + word(r.kind())) + " ("
                            + String.join(", ", r.by().stream().map(names::shown).toList()) + ")")).toList()));
        }
        return rows;
    }

    /** The remarks. */
    public List<RemarkRow> remarks() {
        return elements(Remark.class).stream().map(remark -> {
            List<String> relations = new ArrayList<>();
            if (remark.getVoice() != null) {
                relations.add(ReportText.of("remark.by", names.shown(ShownNames.name(remark.getVoice()))));
            }
            if (remark.getAbout() != null) {
                relations.add(ReportText.of("remark.about", names.shown(ShownNames.name(remark.getAbout()))));
            }
            String kind = remark.getKind().getLiteral();
            return new RemarkRow(kind, ReportText.of("remark." + kind), String.join(" […] ",
                    article.places(remark.getPassage()).stream().map(p -> p.in(article.text().string())).toList()),
                    remark.getText() == null ? "" : remark.getText(), relations);
        }).toList();
    }

    /** The findings. */
    public List<FindingRow> findings() {
        return article.examination().findings().stream().map(f -> finding(f, "")).toList();
    }

    /** The findings that somebody looked at and accepted. */
    public List<FindingRow> suppressed() {
        return article.examination().suppressed().stream().map(s -> finding(s.finding(), s.reason() == null ? "" : s.reason())).toList();
    }

    private FindingRow finding(Finding finding, String reason) {
        Place place = finding.place();
        boolean placed = place != null && article.text() != null && article.text().holds(place);
        String severity = finding.severity().word();
        return new FindingRow(severity, ReportText.of("severity." + severity), finding.rule(), finding.path().element(),
                placed ? ReportText.of("findings.line", article.text().offsets().line(place.begin())) : "", finding.message(), reason);
    }

    private <T extends Declaration> List<T> elements(Class<T> type) {
        return article.document().getElements().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private Tag tag(String id) {
        Act act = byId.get(id);
        return act == null ? new Tag(null, id, Signs.NONE) : tag(act);
    }

    private Tag tag(Act act) {
        ReportedAct reported = acts.get(act);
        return new Tag(reported.linked() ? reported.name() : null, reported.tag(), reported.sign());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
