package org.rejoinder.language.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.eclipse.emf.common.util.Enumerator;
import org.rejoinder.language.conversion.Quotation;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Article;
import org.rejoinder.model.Claim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Form;
import org.rejoinder.model.Hop;
import org.rejoinder.model.Named;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.Response;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Standing;
import org.rejoinder.model.Suppression;
import org.rejoinder.model.Target;
import org.rejoinder.model.When;

/** The clauses of one declaration in their canonical order, each as text. */
final class Clauses {

    /** A source whose clauses fit into a line of this length has them there. */
    private static final int LINE = 100;

    /**
     * A clause.
     *
     * @param word the word that begins it
     * @param text all of it
     */
    record Clause(String word, String text) {
    }

    private final Names names;
    private final Declaration declaration;
    private final StringBuilder head = new StringBuilder();
    private final List<Clause> lines = new ArrayList<>();

    Clauses(Names names, Declaration declaration) {
        this.names = names;
        this.declaration = declaration;
    }

    /** The declaration's first line. */
    String head() {
        return head.toString();
    }

    /** The clauses behind it. */
    List<Clause> lines() {
        return lines;
    }

    void article(Article article) {
        begin("article", article.getName());
        if (article.getHeadline() != null) {
            head.append(' ').append(Quotation.quote(article.getHeadline()));
        }
        reference("outlet", article.getOutlet());
        texts("authors", article.getAuthors());
        text("url", article.getUrl());
        plain("published", article.getPublished());
        text("language", article.getLanguage());
        text("annotator", article.getAnnotator());
        plain("annotated", article.getAnnotated());
        text("text", article.getTextFile());
        if (article.getEmbeddedText() != null && article.getTextFile() == null) {
            plain("text", Quotation.embed(article.getEmbeddedText()));
        }
        text("sha256", article.getSha256());
        suppressions();
    }

    void source(Source source) {
        begin("source", source.getName());
        head.append(' ').append(source.getKind().getLiteral());
        if (source.getKind() == SourceKind.ANONYMOUS) {
            head.append(source.getSize() > 0 ? " " + source.getSize() : source.isSome() ? " some" : "");
            head.append(source.getOf() == null ? "" : " of " + name(source.getOf()));
        }
        if (source.getLabel() != null) {
            head.append(' ').append(Quotation.quote(source.getLabel()));
        }
        text("role", source.getRole());
        text("url", source.getUrl());
        references("speaks for", source.getSpeaksFor());
        references("member of", source.getMemberOf());
        texts("also", source.getAliases());
        passages("mentioned", source.getMentions());
        passage("because", source.getReason(), " ");
        suppressions();
        int width = head.length() + lines.stream().mapToInt(c -> c.text().length() + 1).sum();
        if (width <= LINE && lines.size() <= 2) {
            lines.forEach(c -> head.append(' ').append(c.text()));
            lines.clear();
        }
    }

    void claim(Claim claim) {
        begin("claim", claim.getName());
        if (claim.getText() != null) {
            head.append(' ').append(Quotation.quote(claim.getText()));
        }
        suppressions();
    }

    void rebuttal(Rebuttal rebuttal) {
        begin("rebuttal", rebuttal.getName());
        by(rebuttal);
        for (Target target : rebuttal.getTargets()) {
            StringJoiner aims = new StringJoiner(", ");
            for (Aim aim : target.getAims()) {
                aims.add(name(aim.getTarget()) + (aim.getWords() == null ? "" : " " + Passages.write(aim.getWords(), " ")));
            }
            plain(literal(target.getKind()), aims.toString());
        }
        if (rebuttal.getResponse() != Response.NONE) {
            String word = literal(rebuttal.getResponse());
            lines.add(new Clause(word, rebuttal.getAsked().isEmpty() ? word : word + " on " + list(rebuttal.getAsked())));
        }
        shared(rebuttal);
    }

    void act(Act act) {
        begin("statement", act.getName());
        by(act);
        shared(act);
    }

    void remark(Remark remark) {
        begin("remark", remark.getKind().getLiteral());
        boolean note = remark.getKind() == RemarkKind.NOTE;
        if (note && remark.getText() != null) {
            head.append(' ').append(Quotation.quote(remark.getText()));
        }
        if (remark.getPassage() != null) {
            head.append(note ? " at " : " ").append(Passages.write(remark.getPassage(), " "));
        }
        if (remark.getVoice() != null) {
            head.append(" by ").append(name(remark.getVoice()));
        }
        if (remark.getAbout() != null) {
            head.append(" about ").append(name(remark.getAbout()));
        }
        suppressions();
    }

    private void shared(Act act) {
        for (Hop hop : act.getVia()) {
            plain("via", name(hop.getSource())
                    + (hop.getPhrase() == null ? "" : " (" + Passages.write(hop.getPhrase(), " ") + ")"));
        }
        passage("says", act.getSays(), "\n        ");
        passage("cue", act.getCue(), " ");
        if (act.isImplicit()) {
            lines.add(new Clause("implicit", "implicit"));
        }
        when(act.getOn());
        references("to", act.getTo());
        act.getHedges().forEach(p -> passage("hedged", p, " "));
        act.getUnelaborated().forEach(p -> passage("unelaborated", p, " "));
        manner(act);
        references("asserts", act.getAsserts());
        references("disputes", act.getDisputes());
        references("supports", act.getSupports());
        references("rests on", act.getRestsOn());
        references("repeats", act.getRepeats());
        references("answers", act.getAnswers());
        references("accuses", act.getAccuses());
        if (act.getExpect() != Standing.UNSTATED) {
            plain("expect", literal(act.getExpect()));
        }
        suppressions();
    }

    private void when(When on) {
        if (on != null) {
            String passage = on.getPassage() == null ? "" : Passages.write(on.getPassage(), " ");
            String date = on.getDate() == null ? "" : on.getDate();
            plain("on", passage + (passage.isEmpty() || date.isEmpty() ? "" : " = ") + date);
        }
    }

    private void manner(Act act) {
        StringJoiner manner = new StringJoiner(", ");
        if (act.getForm() != Form.DERIVED) {
            manner.add(literal(act.getForm()));
        }
        if (act.isQuestion()) {
            manner.add("question");
        }
        if (act.isBelief()) {
            manner.add("belief");
        }
        if (act.isBlock()) {
            manner.add("block");
        }
        if (manner.length() > 0) {
            plain("as", manner.toString());
        }
    }

    private void begin(String word, String name) {
        head.append(word);
        if (name != null) {
            head.append(' ').append(name);
        }
    }

    private void by(Act act) {
        if (!act.getBy().isEmpty()) {
            head.append(" by ").append(list(act.getBy()));
        }
    }

    private void suppressions() {
        for (Suppression suppression : declaration.getSuppressions()) {
            plain("suppress", suppression.getRule()
                    + (suppression.getReason() == null ? "" : " " + Quotation.quote(suppression.getReason())));
        }
    }

    private void plain(String words, String text) {
        if (text != null) {
            String first = words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' '));
            lines.add(new Clause(first, text.isEmpty() ? words : words + ' ' + text));
        }
    }

    private void text(String word, String value) {
        if (value != null) {
            plain(word, Quotation.quote(value));
        }
    }

    private void texts(String word, List<String> values) {
        if (!values.isEmpty()) {
            plain(word, String.join(", ", values.stream().map(Quotation::quote).toList()));
        }
    }

    private void passage(String word, Passage passage, String joint) {
        if (passage != null) {
            plain(word, Passages.write(passage, joint));
        }
    }

    private void passages(String word, List<Passage> passages) {
        if (!passages.isEmpty()) {
            plain(word, String.join(", ", passages.stream().map(p -> Passages.write(p, " ")).toList()));
        }
    }

    private void reference(String word, Named target) {
        if (target != null) {
            plain(word, name(target));
        }
    }

    private void references(String words, List<? extends Named> targets) {
        if (!targets.isEmpty()) {
            plain(words, list(targets));
        }
    }

    private String list(List<? extends Named> targets) {
        return String.join(", ", targets.stream().map(this::name).toList());
    }

    private String name(Named target) {
        return target == null ? "" : names.of(declaration, target);
    }

    private static String literal(Enumerator value) {
        return value.getLiteral();
    }
}
