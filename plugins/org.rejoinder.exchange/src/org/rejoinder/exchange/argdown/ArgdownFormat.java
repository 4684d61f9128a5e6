package org.rejoinder.exchange.argdown;

import com.google.gson.GsonBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.SaidWhat;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.WrittenFormat;
import org.rejoinder.exchange.drafting.Drafting;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.exchange.json.CarriedDocument;
import org.rejoinder.exchange.json.JsonText;
import org.rejoinder.exchange.table.TableCoverage;
import org.rejoinder.model.Document;
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
public final class ArgdownFormat extends WrittenFormat implements Importer {

    /** Our document in a comment at the end of the file, as JSON in which no comment can end. */
    private static final Pattern CARRIED = Pattern.compile("(?s)\\R<!-- rejoinder (\\{.*\\}) -->\\s*$");

    /** For the service registry. */
    public ArgdownFormat() {
        super("argdown", "argdown");
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(name + ".argdown");
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".argdown") || fileName.endsWith(".ad");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName);
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        List<ImportWarning> warnings = new ArrayList<>();
        BiConsumer<Integer, String> warn = (line, message) -> warnings.add(new ImportWarning(input.label(), line, message));
        String file = TextFile.decode(input.bytes(), input.label()).string();
        Matcher carried = CARRIED.matcher(file);
        if (carried.find()) {
            String said = file.substring(0, carried.start());
            Document whole = CarriedDocument.read(JsonText.parse(carried.group(1), input.label()), said(said), m -> warn.accept(0, m));
            if (whole != null) {
                return List.of(TextFile.result(input, whole, warnings));
            }
            file = said;
        }
        Roles roles = Roles.of(options);
        ArgdownGraph graph = ArgdownReader.read(file, name -> roles.meaning(name).equals("source"), warn);
        if (graph.nodes.isEmpty()) {
            throw new ExchangeException(input.label(), 1, 1, Messages.of(ArgdownFormat.class, "argdown.none"));
        }
        String name = FileNames.plain(input.name());
        ArgdownDraft.Made made = ArgdownDraft.make(name, graph, roles, warn);
        Document document = Drafting.document(made.text(), name + ".txt", made.draft(), warn);
        return List.of(new ImportResult(name, document, made.text(), warnings));
    }

    /** What the file says in the format's own way, however its lines are ended, parted and indented. */
    private static String said(String file) {
        StringBuilder said = new StringBuilder();
        Deque<Integer> around = new ArrayDeque<>(List.of(0));
        boolean parted = false;
        for (String line : file.strip().split("\\R")) {
            if (line.isBlank()) {
                parted = true;
                continue;
            }
            int indent = ArgdownReader.indent(line);
            while (around.peek() > indent) {
                around.pop();
            }
            if (around.peek() < indent) {
                around.push(indent);
            }
            said.append(parted ? "\n" : "").append(around.size()).append(' ').append(line.strip().replaceAll("\\h+", " ")).append('\n');
            parted = false;
        }
        return said.toString();
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
                // what a conclusion rests on supports it
                boolean premise = relation.kind() == Relation.RESTS_ON;
                String above = premise ? relation.from() : relation.to();
                String below = premise ? relation.to() : relation.from();
                String sign = above.equals(act.id()) && isAct(article, below) ? sign(relation.kind()) : null;
                if (sign != null) {
                    out.append("    ").append(sign).append(" [").append(said.local(below)).append("]\n");
                }
            }
        }
        String json = new GsonBuilder().disableHtmlEscaping().create().toJson(CarriedDocument.of(article, said(out.toString())));
        // no string may end the comment
        return out.append("\n<!-- rejoinder ").append(json.replace(">", "\\u003e")).append(" -->\n").toString();
    }

    private static boolean isAct(AnnotatedArticle article, String id) {
        ActReading act = article.examination().act(id);
        return act != null && act.fact().response() == Response.NONE;
    }

    private static String sign(Relation kind) {
        return switch (kind) {
            case DENIES -> "><";
            case UNDERMINES, UNDERCUTS, CORRECTS, RETRACTS -> "-";
            case SUPPORTS, CONFIRMS, CONCEDES, RESTS_ON -> "+";
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
