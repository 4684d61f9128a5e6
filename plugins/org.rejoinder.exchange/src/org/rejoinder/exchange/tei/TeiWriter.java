package org.rejoinder.exchange.tei;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ForeignNames;
import org.rejoinder.model.Act;
import org.rejoinder.model.Article;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Form;
import org.rejoinder.model.Named;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Response;
import org.rejoinder.model.Source;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.SourceReading;
import org.rejoinder.text.MarkPair;
import org.rejoinder.text.Place;

/** Writes one article as TEI. */
final class TeiWriter {

    private final AnnotatedArticle article;
    private final String base;
    private final XmlIds ids = new XmlIds();
    private final StringBuilder out = new StringBuilder();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<String> annotations = new ArrayList<>();

    /** @param base what identifiers of elements of other files begin with */
    TeiWriter(AnnotatedArticle article, String base) {
        this.article = article;
        this.base = base;
    }

    String write() {
        // names are given out in the order of the document, whoever refers to one first
        article.document().getElements().forEach(this::id);
        collectSources();
        sources.forEach(this::id);
        for (Declaration declaration : article.document().getElements()) {
            switch (declaration) {
                case Act act -> act(act);
                case Remark remark -> remark(remark);
                default -> {
                    // a claim is no part of the text, and sources are more than those that are declared here
                }
            }
        }
        sources.forEach(this::source);
        Article about = article.document().getArticle();
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"")
                .append(attribute("xml:lang", about == null ? null : about.getLanguage())).append(">\n");
        header(about);
        standOff();
        out.append("<text>\n<body>\n");
        if (article.text() == null || article.text().paragraphs().isEmpty()) {
            out.append("<p/>\n");
        } else {
            new MarkedParagraphs(article.text(), marks, ids, out).write();
        }
        return out.append("</body>\n</text>\n</TEI>\n").toString();
    }

    /** The sources of the document, then those of shared files that it uses. */
    private void collectSources() {
        article.document().getElements().stream().filter(Source.class::isInstance).forEach(s -> sources.add((Source) s));
        article.document().eAllContents().forEachRemaining(element -> element.eCrossReferences().forEach(other -> {
            if (other instanceof Source source && !source.eIsProxy()) {
                sources.add(source);
            }
        }));
    }

    private void header(Article about) {
        String title = about == null || about.getHeadline() == null ? article.name() : about.getHeadline();
        out.append("<teiHeader>\n<fileDesc>\n<titleStmt>").append(element("title", title));
        if (about != null) {
            about.getAuthors().forEach(a -> out.append(element("author", a)));
            out.append(about.getAnnotator() == null ? "" : "<respStmt><resp>annotation</resp>" + element("name", about.getAnnotator()) + "</respStmt>");
        }
        out.append("</titleStmt>\n<publicationStmt><p>An annotated copy.</p></publicationStmt>\n<sourceDesc><bibl>").append(element("title", title));
        if (about != null) {
            about.getAuthors().forEach(a -> out.append(element("author", a)));
            out.append(about.getOutlet() == null ? "" : element("publisher", label(about.getOutlet())));
            String day = about.getPublished();
            boolean dated = day != null && day.matches("\\d{4}(-\\d{2}(-\\d{2})?)?");
            out.append(day == null ? "" : "<date" + (dated ? attribute("when", day) : "") + ">" + MarkedParagraphs.escaped(day) + "</date>");
            out.append(about.getUrl() == null ? "" : "<ptr" + attribute("target", pointer(about.getUrl())) + "/>");
        }
        out.append("</bibl></sourceDesc>\n</fileDesc>\n");
        if (!sources.isEmpty()) {
            out.append("<profileDesc><particDesc><listPerson>\n");
            sources.forEach(this::person);
            StringBuilder relations = new StringBuilder();
            for (Source source : sources) {
                source.getSpeaksFor().forEach(other -> relations.append(relation("speaksFor", source, other)));
                source.getMemberOf().forEach(other -> relations.append(relation("memberOf", source, other)));
                relations.append(source.getOf() == null ? "" : relation("partOf", source, source.getOf()));
            }
            out.append(relations.isEmpty() ? "" : "<listRelation>\n" + relations + "</listRelation>\n").append("</listPerson></particDesc></profileDesc>\n");
        }
        out.append("</teiHeader>\n");
    }

    private void person(Source source) {
        boolean one = switch (source.getKind()) {
            case PERSON -> true;
            case ANONYMOUS -> source.getSize() == 0 && !source.isSome() && source.getOf() == null;
            default -> false;
        };
        String name = one ? "person" : "personGrp";
        out.append('<').append(name).append(attribute("xml:id", id(source))).append(attribute("role", source.getKind().getLiteral()))
                .append(!one && source.getSize() > 0 ? attribute("size", String.valueOf(source.getSize())) : "")
                .append(!one && source.isSome() ? attribute("size", "some") : "").append('>').append(element("persName", label(source)));
        source.getAliases().forEach(a -> out.append("<persName type=\"alias\">").append(MarkedParagraphs.escaped(a)).append("</persName>"));
        out.append(source.getRole() == null ? "" : element("occupation", source.getRole()))
                .append(source.getUrl() == null ? "" : "<idno type=\"URI\">" + MarkedParagraphs.escaped(source.getUrl()) + "</idno>")
                .append("</").append(name).append(">\n");
    }

    private static String label(Source source) {
        return source.getLabel() != null ? source.getLabel() : String.valueOf(ForeignNames.of(source));
    }

    private void standOff() {
        StringBuilder relations = new StringBuilder();
        for (Declaration declaration : article.document().getElements()) {
            if (declaration instanceof Act act) {
                if (act instanceof Rebuttal rebuttal) {
                    rebuttal.getTargets().forEach(t -> t.getAims().forEach(a -> relations.append(relation(t.getKind().getLiteral(), act, a.getTarget()))));
                }
                act.getSupports().forEach(o -> relations.append(relation("supports", act, o)));
                act.getRestsOn().forEach(o -> relations.append(relation("restsOn", act, o)));
                act.getRepeats().forEach(o -> relations.append(relation("repeats", act, o)));
                act.getAnswers().forEach(o -> relations.append(relation("answers", act, o)));
            }
        }
        if (relations.isEmpty() && annotations.isEmpty()) {
            return;
        }
        out.append("<standOff>\n").append(relations.isEmpty() ? "" : "<listRelation>\n" + relations + "</listRelation>\n");
        if (!annotations.isEmpty()) {
            out.append("<listAnnotation>\n");
            annotations.forEach(out::append);
            out.append("</listAnnotation>\n");
        }
        out.append("</standOff>\n");
    }

    private String relation(String name, EObject from, EObject to) {
        return to == null ? "" : "<relation" + attribute("name", name) + attribute("active", "#" + id(from)) + attribute("passive", ref(to)) + "/>\n";
    }

    private void source(Source source) {
        SourceReading reading = article.reading(source);
        List<Place> mentions = new ArrayList<>();
        if (reading != null) {
            reading.mentions().forEach(m -> mentions.add(article.wholeMention(source, m)));
        }
        source.getMentions().forEach(m -> mentions.addAll(article.places(m)));
        mentions.stream().distinct().forEach(place -> marks.add(new Mark(place, 5, "rs", " type=\"source\"" + attribute("ref", ref(source)), null)));
        segment(source.getReason(), "reason", source);
    }

    private void act(Act act) {
        ActReading reading = article.reading(act);
        Form form = reading == null ? Form.DERIVED : reading.form();
        Response response = act instanceof Rebuttal rebuttal ? rebuttal.getResponse() : Response.NONE;
        String manner = response != Response.NONE ? response.getLiteral() : act.isQuestion() ? "question" : form == Form.DERIVED ? "" : form.getLiteral();
        List<Place> says = article.places(act.getSays());
        String attributes = pointers("who", act.getBy()) + pointers("toWhom", act.getTo());
        for (int i = 0; i < says.size(); i++) {
            marks.add(new Mark(says.get(i), 0, "said", attributes + attribute("direct", String.valueOf(form == Form.QUOTED))
                    + attribute("rend", manner), fragment(act, i), i == 0 ? null : fragment(act, i - 1),
                    i == says.size() - 1 ? null : fragment(act, i + 1)));
        }
        if (form == Form.MIXED && reading != null) {
            reading.marks().stream().map(MarkPair::place).filter(pair -> says.stream().anyMatch(s -> s.contains(pair)))
                    .forEach(pair -> marks.add(new Mark(pair, 1, "quote", "", null)));
        }
        List<Place> cue = article.places(act.getCue());
        for (int i = 0; i < cue.size(); i++) {
            // a response has no words of its own: its cue stands for it
            String id = i == 0 && says.isEmpty() ? id(act) : null;
            marks.add(new Mark(cue.get(i), 6, "seg", " type=\"cue\"" + attribute("subtype", response == Response.NONE ? "" : response.getLiteral())
                    + (id == null ? attribute("corresp", "#" + id(act)) : pointers("corresp", act.getBy())), id));
        }
        if (says.isEmpty() && cue.isEmpty()) {
            annotations.add("<annotation" + attribute("xml:id", id(act)) + " motivation=\"describing\"" + attribute("target", act.getBy().isEmpty() ? "#" : ref(act.getBy().get(0)))
                    + ">" + element("note", String.valueOf(act.getName())) + "</annotation>\n");
        }
        act.getHedges().forEach(p -> segment(p, "hedge", act));
        act.getUnelaborated().forEach(p -> segment(p, "unelaborated", act));
        if (act instanceof Rebuttal rebuttal) {
            rebuttal.getTargets().forEach(t -> t.getAims().forEach(a -> segment(a.getWords(), t.getKind().getLiteral(), act)));
        }
    }

    private String fragment(Act act, int number) {
        return number == 0 ? id(act) : id(act) + "-part" + (number + 1);
    }

    private void segment(Passage passage, String type, EObject owner) {
        article.places(passage).forEach(place -> marks.add(new Mark(place, 7, "seg", attribute("type", type) + attribute("corresp", ref(owner)), null)));
    }

    private void remark(Remark remark) {
        List<Place> places = article.places(remark.getPassage());
        for (int i = 0; i < places.size(); i++) {
            marks.add(new Mark(places.get(i), 3, "seg", attribute("type", remark.getKind().getLiteral()), i == 0 ? id(remark) : null));
        }
        if (remark.getText() != null) {
            annotations.add("<annotation" + attribute("xml:id", ids.fresh("note")) + " motivation=\"commenting\""
                    + attribute("target", places.isEmpty() ? "#" : "#" + id(remark)) + ">" + element("note", remark.getText()) + "</annotation>\n");
        }
    }

    private String id(EObject element) {
        return ids.of(element, element instanceof Named named && !element.eIsProxy() ? named.getName()
                : element instanceof Remark ? "remark" : null);
    }

    /** A pointer to an element: of this document by its identifier, of another by its name below the base. */
    private String ref(EObject element) {
        boolean own = !element.eIsProxy() && (element.eContainer() == article.document() || sources.contains(element));
        return own ? "#" + id(element) : pointer(base + String.valueOf(ForeignNames.of(element)).replace('.', '/'));
    }

    private String pointers(String name, List<Source> sources) {
        return attribute(name, sources.stream().map(this::ref).collect(Collectors.joining(" ")));
    }

    /** What TEI takes for a pointer holds no white space and nothing that a URI must escape. */
    private static String pointer(String iri) {
        StringBuilder pointer = new StringBuilder();
        iri.strip().codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || "<>\"{}|\\^`".indexOf(c) >= 0 || c < 0x20) {
                pointer.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                pointer.appendCodePoint(c);
            }
        });
        return pointer.toString();
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + MarkedParagraphs.escaped(words) + "</" + name + ">";
    }

    /** An attribute with a blank in front; nothing if it has no value. */
    private static String attribute(String name, String value) {
        return value == null || value.isEmpty() ? "" : " " + name + "=\"" + MarkedParagraphs.escaped(value) + "\"";
    }
}
