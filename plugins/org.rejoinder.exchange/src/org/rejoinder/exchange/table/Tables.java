package org.rejoinder.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.SaidWhat;
import org.rejoinder.model.Response;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;
import org.rejoinder.rules.facts.SourceFact;
import org.rejoinder.rules.lineage.Ledger;

/** The four tables of an annotated article: statements, sources, rebuttals and the ledger. The first row names the columns. */
public final class Tables {

    private final Examination examination;
    private final SaidWhat said;

    private Tables(Examination examination) {
        this.examination = examination;
        this.said = new SaidWhat(examination);
    }

    /** The tables by name, in a fixed order. */
    public static Map<String, List<List<String>>> of(AnnotatedArticle article) {
        Tables tables = new Tables(article.examination());
        Map<String, List<List<String>>> all = new LinkedHashMap<>();
        all.put("statements", tables.statements());
        all.put("sources", tables.sources());
        all.put("rebuttals", tables.rebuttals());
        all.put("ledger", tables.ledger());
        return all;
    }

    private List<List<String>> statements() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("name", "kind", "by", "via", "form", "words", "cue", "date", "standing", "reason", "origin", "begin"));
        for (ActReading act : examination.acts()) {
            ActFact fact = act.fact();
            boolean stands = act.standing() != null && act.standing().standing() != Standing.UNSTATED;
            rows.add(List.of(act.name(), kind(fact), names(fact.by()), names(fact.chain()), fact.form().getLiteral(), fact.words(),
                    fact.cue(), fact.date() == null ? "" : fact.date(), stands ? act.standing().standing().getLiteral() : "",
                    stands ? act.standing().reason() : "", act.lineage() == null ? "" : act.lineage(),
                    fact.begin() < 0 ? "" : String.valueOf(fact.begin())));
        }
        return rows;
    }

    private static String kind(ActFact fact) {
        return fact.response() != Response.NONE ? fact.response().getLiteral()
                : fact.question() ? "question" : fact.rebuttal() ? "rebuttal" : "statement";
    }

    private List<List<String>> sources() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("name", "kind", "number", "label", "role", "part of", "speaks for", "member of", "mentions"));
        for (SourceReading source : examination.sources()) {
            SourceFact fact = source.fact();
            String number = fact.some() ? "some" : fact.size() > 0 ? String.valueOf(fact.size()) : "";
            rows.add(List.of(said.local(fact.id()), fact.kind().getLiteral(), number, fact.label() == null ? "" : fact.label(),
                    fact.role() == null ? "" : fact.role(), fact.of() == null ? "" : said.local(fact.of()), names(fact.speaksFor()),
                    names(fact.memberOf()), String.valueOf(source.mentions().size())));
        }
        return rows;
    }

    private List<List<String>> rebuttals() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("rebuttal", "does", "target", "words that hit it"));
        for (RelationFact relation : examination.facts().relations()) {
            boolean directed = relation.kind() == Relation.ASKED || relation.kind().ordinal() >= Relation.DENIES.ordinal();
            if (directed) {
                rows.add(List.of(said.local(relation.from()), relation.kind().name().toLowerCase(Locale.ROOT), said.local(relation.to()),
                        relation.words() == null ? "" : relation.words()));
            }
        }
        return rows;
    }

    private List<List<String>> ledger() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("party", "charge", "by act", "about", "response", "given in"));
        for (Ledger.Entry entry : examination.ledger().entries()) {
            List<String> head = List.of(said.display(entry.party()), entry.charge().name().toLowerCase(Locale.ROOT), said.local(entry.act()),
                    entry.about() == null ? "" : said.local(entry.about()));
            if (entry.responses().isEmpty()) {
                rows.add(row(head, "no response recorded", ""));
            }
            for (Ledger.Response response : entry.responses()) {
                rows.add(row(head, response.kind().name().toLowerCase(Locale.ROOT), said.local(response.act())));
            }
        }
        return rows;
    }

    private static List<String> row(List<String> head, String... more) {
        List<String> row = new ArrayList<>(head);
        row.addAll(List.of(more));
        return row;
    }

    private String names(List<String> ids) {
        return String.join("; ", ids.stream().map(said::display).toList());
    }
}
