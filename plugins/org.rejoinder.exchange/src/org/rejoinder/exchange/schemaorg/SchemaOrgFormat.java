package org.rejoinder.exchange.schemaorg;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.SaidWhat;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.json.JsonText;
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
 * schema.org: what is quoted as Quotation, what is retold as Claim, both part of or appearing in the NewsArticle. A rebuttal is
 * about what it is directed at. No ClaimReview is written: that would say that somebody checked the facts.
 */
public final class SchemaOrgFormat extends WrittenFormat {

    /** For the service registry. */
    public SchemaOrgFormat() {
        super("schemaorg", "jsonld");
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) {
        String base = options.base() + "schemaorg:" + article.name().replaceAll("[^\\p{L}\\p{Nd}._-]", "-") + "#";
        JsonArray graph = new JsonArray();
        String whole = base + "article";
        Article text = article.document().getArticle();
        if (text != null) {
            graph.add(article(text, whole, base, article));
        }
        for (SourceReading source : article.examination().sources()) {
            graph.add(source(source.fact(), base));
        }
        for (ActReading act : article.examination().acts()) {
            if (SaidWhat.hasContent(act) && !act.fact().words().isBlank()) {
                graph.add(act(act, base, whole, article));
            }
        }
        JsonObject document = new JsonObject();
        document.addProperty("@context", "https://schema.org");
        document.add("@graph", graph);
        return JsonText.of(document);
    }

    private static JsonObject article(Article text, String whole, String base, AnnotatedArticle article) {
        JsonObject object = new JsonObject();
        object.addProperty("@type", "NewsArticle");
        object.addProperty("@id", whole);
        object.addProperty("headline", text.getHeadline() == null ? article.name() : text.getHeadline());
        if (text.getPublished() != null) {
            object.addProperty("datePublished", text.getPublished());
        }
        if (text.getUrl() != null) {
            object.addProperty("url", text.getUrl());
        }
        object.addProperty("inLanguage", text.getLanguage() == null ? "en" : text.getLanguage());
        if (article.examination().facts().outlet() != null) {
            object.add("publisher", reference(base + article.examination().facts().outlet()));
        }
        return object;
    }

    private static JsonObject source(SourceFact source, String base) {
        JsonObject object = new JsonObject();
        boolean person = source.kind() == SourceKind.PERSON || source.isOneAnonymous();
        object.addProperty("@type", person ? "Person" : source.kind() == SourceKind.DOCUMENT ? "CreativeWork"
                : source.kind() == SourceKind.OUTLET ? "NewsMediaOrganization" : "Organization");
        object.addProperty("@id", base + source.id());
        object.addProperty("name", source.isAnonymous() ? source.display() + " (unnamed)" : source.display());
        if (source.isAnonymous()) {
            object.addProperty("disambiguatingDescription", source.some() ? "several persons whose names are withheld"
                    : Math.max(1, source.size()) + " person(s) whose names are withheld");
        }
        if (person && source.role() != null) {
            object.addProperty("jobTitle", source.role());
        }
        return object;
    }

    private static JsonObject act(ActReading act, String base, String whole, AnnotatedArticle article) {
        JsonObject object = new JsonObject();
        boolean quoted = act.form() == Form.QUOTED;
        object.addProperty("@type", quoted ? "Quotation" : "Claim");
        object.addProperty("@id", base + act.id());
        object.addProperty("text", act.fact().words());
        JsonArray speakers = new JsonArray();
        act.fact().by().forEach(source -> speakers.add(reference(base + source)));
        if (!speakers.isEmpty()) {
            object.add(quoted ? "spokenByCharacter" : "author", speakers.size() == 1 ? speakers.get(0) : speakers);
        }
        object.add(quoted ? "isPartOf" : "appearance", reference(whole));
        JsonArray about = new JsonArray();
        for (RelationFact relation : article.examination().facts().relations()) {
            if (relation.from().equals(act.id()) && relation.kind().ordinal() >= Relation.DENIES.ordinal()) {
                about.add(reference(base + relation.to()));
            }
        }
        if (!about.isEmpty()) {
            object.add("about", about);
        }
        return object;
    }

    private static JsonObject reference(String id) {
        JsonObject object = new JsonObject();
        object.addProperty("@id", id);
        return object;
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return TableCoverage.of(id()).carries(Literals.ARTICLE__HEADLINE, Literals.ARTICLE__OUTLET, Literals.ARTICLE__PUBLISHED,
                Literals.ARTICLE__URL, Literals.ARTICLE__LANGUAGE)
                .except(Literals.SOURCE__OF, Literals.SOURCE__SPEAKS_FOR, Literals.SOURCE__MEMBER_OF, Literals.ACT__CUE, Literals.ACT__VIA,
                        Literals.ACT__QUESTION, Literals.REBUTTAL__RESPONSE, Literals.REBUTTAL__ASKED, Literals.TARGET__KIND, Literals.AIM__WORDS)
                .losses(article.document()).and(article.unplaced());
    }
}
