package org.rejoinder.exchange.argdown;

import java.util.List;
import java.util.Locale;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.SaidWhat;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.table.TableCoverage;
import org.rejoinder.model.Response;
import org.rejoinder.model.RejoinderPackage.Literals;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.facts.Relation;
import org.rejoinder.rules.facts.RelationFact;

/**
 * Argdown: each act a statement with its attacks and supports below it. A denial, being mutual, is a contradiction
 * ({@code ><}); other attacks are {@code -}, supports {@code +}. Undercuts need arguments, which acts are not: they are
 * {@code -} too, and the loss report says so.
 */
public final class ArgdownFormat extends WrittenFormat {

    /** For the service registry. */
    public ArgdownFormat() {
        super("argdown", "argdown");
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(name + ".argdown");
    }

    @Override
    protected String write(AnnotatedArticle article, ExchangeOptions options) {
        SaidWhat said = new SaidWhat(article.examination());
        StringBuilder out = new StringBuilder("===\ntitle: ").append(article.name())
                .append("\nselection:\n    statementSelectionMode: all\n===\n");
        for (ActReading act : article.examination().acts()) {
            if (!SaidWhat.hasContent(act)) {
                continue;
            }
            out.append("\n[").append(said.local(act.id())).append("]: ").append(escaped(SaidWhat.words(act)))
                    .append(said.isAnonymous(act.fact().by()) ? " #anonymous" : "")
                    .append(act.fact().rebuttal() ? " #rebuttal" : "").append(" {source: \"")
                    .append(said.display(act.fact().by()).replace("\\", "").replace("\"", "'")).append("\", form: ")
                    .append(act.form().getLiteral());
            if (act.standing() != null && act.standing().standing() != Standing.UNSTATED) {
                out.append(", standing: ").append(act.standing().standing().getLiteral());
            }
            out.append(act.fact().begin() < 0 ? "" : ", begin: " + act.fact().begin()).append("}\n");
            for (RelationFact relation : article.examination().facts().relations()) {
                String sign = relation.to().equals(act.id()) && isAct(article, relation.from()) ? sign(relation.kind()) : null;
                if (sign != null) {
                    out.append("    ").append(sign).append(" [").append(said.local(relation.from())).append("]\n");
                }
            }
        }
        return out.toString();
    }

    private static boolean isAct(AnnotatedArticle article, String id) {
        ActReading act = article.examination().act(id);
        return act != null && act.fact().response() == Response.NONE;
    }

    private static String sign(Relation kind) {
        return switch (kind) {
            case DENIES -> "><";
            case UNDERMINES, UNDERCUTS, CORRECTS, RETRACTS -> "-";
            case SUPPORTS, CONFIRMS, CONCEDES -> "+";
            default -> null;
        };
    }

    /** What Argdown would take for markup stands behind a backslash. */
    private static String escaped(String words) {
        String plain = words.replaceAll("([\\\\\\[\\]<>{}#@*_:])", "\\\\$1");
        return plain.matches("(?s)^[-+(\\d].*") ? "\\" + plain : plain;
    }

    @Override
    protected LossReport losses(AnnotatedArticle article) {
        return TableCoverage.of(id()).carries(Literals.ACT__SUPPORTS).except(Literals.ACT__CUE, Literals.SOURCE__ROLE, Literals.SOURCE__OF,
                Literals.SOURCE__SPEAKS_FOR, Literals.SOURCE__MEMBER_OF, Literals.SOURCE__SIZE, Literals.SOURCE__SOME, Literals.ACT__VIA,
                Literals.ACT__QUESTION, Literals.REBUTTAL__RESPONSE, Literals.REBUTTAL__ASKED, Literals.AIM__WORDS)
                .carriesIf(Literals.TARGET__KIND, e -> kindIsKept(e))
                .losses(article.document()).and(article.unplaced());
    }

    private static boolean kindIsKept(org.eclipse.emf.ecore.EObject target) {
        String kind = ((org.rejoinder.model.Target) target).getKind().getLiteral().toLowerCase(Locale.ROOT);
        return kind.equals("denies");
    }
}
