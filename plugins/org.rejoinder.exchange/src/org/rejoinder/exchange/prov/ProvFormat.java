package org.rejoinder.exchange.prov;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.SaidWhat;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.table.TableCoverage;
import org.rejoinder.model.Article;
import org.rejoinder.model.Form;
import org.rejoinder.model.RejoinderPackage.Literals;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;
import org.rejoinder.rules.facts.SourceFact;

/**
 * W3C PROV-O as Turtle: acts are entities attributed to agents; what is quoted was quoted from its source's act, what is
 * retold was derived from it; who speaks for somebody acted on its behalf.
 */
public final class ProvFormat extends WrittenFormat {

    /** For the service registry. */
    public ProvFormat() {
        super("prov", "ttl");
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) {
        String base = options.base() + "prov:" + encoded(article.name()) + ":";
        StringBuilder out = new StringBuilder("@prefix prov: <http://www.w3.org/ns/prov#> .\n")
                .append("@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n\n");
        SaidWhat said = new SaidWhat(article.examination());
        Article text = article.document().getArticle();
        String whole = iri(base, "article");
        if (text != null) {
            out.append(whole).append(" a prov:Entity");
            property(out, "rdfs:label", literal(text.getHeadline() == null ? article.name() : text.getHeadline()));
            String outlet = article.examination().facts().outlet();
            property(out, "prov:wasAttributedTo", outlet == null ? "" : iri(base, outlet));
            boolean dated = text.getPublished() != null && text.getPublished().matches("\\d{4}-\\d{2}-\\d{2}");
            property(out, "prov:generatedAtTime", dated ? "\"" + text.getPublished() + "T00:00:00Z\"^^xsd:dateTime" : "");
            out.append(" .\n");
        }
        for (SourceReading source : article.examination().sources()) {
            agent(out, base, source.fact());
        }
        for (ActReading act : article.examination().acts()) {
            act(out, base, act, article, said, text == null ? "" : whole);
        }
        return out.toString();
    }

    private static void agent(StringBuilder out, String base, SourceFact source) {
        boolean person = source.kind() == SourceKind.PERSON || source.isOneAnonymous();
        String type = source.kind() == SourceKind.DOCUMENT ? "prov:Entity" : person ? "prov:Agent, prov:Person" : "prov:Agent, prov:Organization";
        out.append(iri(base, source.id())).append(" a ").append(type);
        property(out, "rdfs:label", literal(source.display()));
        for (String other : source.speaksFor()) {
            property(out, "prov:actedOnBehalfOf", iri(base, other));
        }
        out.append(" .\n");
    }

    private static void act(StringBuilder out, String base, ActReading act, AnnotatedArticle article, SaidWhat said, String whole) {
        out.append(iri(base, act.id())).append(" a prov:Entity");
        property(out, "rdfs:label", literal(said.local(act.id())));
        property(out, "prov:value", literal(SaidWhat.words(act)));
        for (String source : act.fact().by()) {
            property(out, "prov:wasAttributedTo", iri(base, source));
        }
        if (act.fact().parent() != null) {
            property(out, "prov:hadPrimarySource", iri(base, act.fact().parent()));
        }
        for (RelationFact relation : article.examination().facts().relations()) {
            if (relation.from().equals(act.id())) {
                String property = switch (relation.kind()) {
                    case REPEATS -> "prov:alternateOf";
                    case RESTS_ON -> "prov:wasDerivedFrom";
                    case ASSERTS, DISPUTES, TO, ACCUSES -> "";
                    default -> relation.kind() == Relation.UNDERMINES && said.source(relation.to()) != null ? "" : "prov:wasInfluencedBy";
                };
                property(out, property.isEmpty() ? "" : property, property.isEmpty() ? "" : iri(base, relation.to()));
            }
        }
        out.append(" .\n");
        if (!whole.isEmpty()) {
            out.append(whole).append(' ').append(act.form() == Form.QUOTED ? "prov:wasQuotedFrom" : "prov:wasDerivedFrom").append(' ')
                    .append(iri(base, act.id())).append(" .\n");
        }
    }

    private static void property(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(" ;\n    ").append(name).append(' ').append(value);
        }
    }

    private static String iri(String base, String id) {
        return "<" + base + encoded(id) + ">";
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String literal(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < 0x20 ? String.format("\\u%04X", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return TableCoverage.of(id()).carries(List.of(Literals.ARTICLE__HEADLINE, Literals.ARTICLE__OUTLET, Literals.ARTICLE__PUBLISHED,
                Literals.ACT__REPEATS, Literals.ACT__RESTS_ON).toArray(org.eclipse.emf.ecore.EStructuralFeature[]::new))
                .except(Literals.SOURCE__KIND, Literals.SOURCE__SIZE, Literals.SOURCE__SOME, Literals.SOURCE__ROLE, Literals.SOURCE__OF,
                        Literals.SOURCE__MEMBER_OF, Literals.ACT__CUE, Literals.ACT__QUESTION, Literals.ACT__VIA, Literals.REBUTTAL__RESPONSE,
                        Literals.TARGET__KIND, Literals.AIM__WORDS)
                .losses(article.document()).and(article.unplaced());
    }
}
