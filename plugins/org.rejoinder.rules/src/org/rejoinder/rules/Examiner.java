package org.rejoinder.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rejoinder.model.Act;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.rules.catalogue.RuleFailure;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.rules.facts.SourceFact;
import org.rejoinder.rules.lexicon.Lexicons;
import org.rejoinder.rules.reading.PassageReading;
import org.rejoinder.text.Decoding;

/**
 * The one entrance to the engine. It opens no file, asks no clock and knows no workspace; what it is given it does not change.
 * Safe for several threads, each with its own document.
 */
public final class Examiner {

    /** Rules that miss something: in a declaration that is not written as it should be, it may stand there and was not understood. */
    private static final Set<String> OF_WHAT_IS_MISSING = Set.of("ATT-01", "ATT-03", "GRP-04", "REB-01", "REB-06", "SRC-10");

    private final RuleRegistry registry;
    private final Lexicons lexicons = new Lexicons();
    private final TextWords textWords = new TextWords();
    private final RuleMessages messages = new RuleMessages();
    /** The rules that the settings of the last examination leave on. */
    private volatile Active active = new Active(null, List.of(), List.of());

    private record Active(Settings settings, List<Rule> first, List<Rule> last) {
    }

    /** Examines with these rules. */
    public Examiner(RuleRegistry registry) {
        this.registry = registry;
    }

    /** The rules that it examines with. */
    public RuleRegistry registry() {
        return registry;
    }

    /**
     * Examines a document.
     *
     * @param document the linked model; not changed, and not held by the outcome
     * @param text what became of decoding the article's text; null where the document has none (a shared file)
     * @param surroundings what the document sees besides itself
     * @param settings what the user chose
     */
    public Examination examine(Document document, Decoding text, Surroundings surroundings, Settings settings) {
        return examine(document, text, surroundings, settings, List.of(), List.of(), List.of());
    }

    /**
     * Examines a document, and takes in what the language has found of it (SYN rows, SRC-01), so that it is silenced, sorted and
     * counted with the rest.
     *
     * @param others the language's findings
     * @param misread parts of passages whose number, and times whose date, the language found to be miswritten, and sources that
     *     stand in words it did not understand: that several matches are left, that there is no such date, or that nothing uses the
     *     source, comes of that and is not told again
     * @param strays passages that stand in what the language did not understand: whoever is meant, somebody has their words
     */
    public Examination examine(Document document, Decoding text, Surroundings surroundings, Settings settings, List<Finding> others,
            List<ElementPath> misread, List<String> strays) {
        ExaminedDocument examined = new ExaminedDocument(document, text, surroundings, settings, lexicons, textWords);
        List<Finding> found = new ArrayList<>();
        for (Finding other : others) {
            Rule rule = registry.rule(other.rule());
            Severity severity = rule == null ? other.severity() : settings.severity(rule, other.severity());
            if (severity != Severity.OFF) {
                found.add(new Finding(other.rule(), severity, other.message(), other.path(), other.place(), other.related(), other.remedies()));
            }
        }
        Active rules = active(settings);
        for (Rule rule : rules.first()) {
            run(rule, examined, found);
        }
        if (!misread.isEmpty()) {
            found.removeIf(finding -> isOnReading(finding) && misread.stream().anyMatch(part -> part.holds(finding.path())));
        }
        if (!strays.isEmpty()) {
            found.removeIf(finding -> finding.rule().equals("QUO-07") && finding.place() != null
                    && strays.stream().anyMatch(stray -> stray.contains(examined.text().at(finding.place()))));
        }
        Set<Integer> unread = others.stream().filter(other -> other.rule().equals("SYN-01")).map(other -> other.path().position())
                .filter(position -> position >= 0).collect(Collectors.toSet());
        found.removeIf(finding -> unread.contains(finding.path().position())
                && (OF_WHAT_IS_MISSING.contains(finding.rule()) || isNearNothing(document, finding)));
        Suppressions suppressions = new Suppressions(document, registry);
        suppressions.apply(found);
        examined.suppressed(suppressions);
        List<Finding> findings = suppressions.remaining();
        for (Rule rule : rules.last()) {
            run(rule, examined, findings);
        }
        findings.sort(order());
        return outcome(examined, findings, suppressions.silenced());
    }

    /**
     * The facts of a document alone, without running a rule: what a first pass over several articles gathers for the second.
     *
     * @param surroundings of them the shared files and the names are used
     */
    public ArticleFacts facts(Document document, Decoding text, Surroundings surroundings, Settings settings) {
        return new ExaminedDocument(document, text, surroundings, settings, lexicons, textWords).facts();
    }

    /** Whether a finding is about which match, what date or whose use is meant. */
    private static boolean isOnReading(Finding finding) {
        return finding.rule().equals("TXT-05") || finding.rule().equals("TIM-01") || finding.rule().equals("ATT-02");
    }

    /** Whether a finding is about a passage that was looked for in the whole article, as its act has no content to look near. */
    private static boolean isNearNothing(Document document, Finding finding) {
        return (finding.rule().equals("TXT-02") || finding.rule().equals("TXT-05"))
                && document.getElements().get(finding.path().position()) instanceof Act act && act.getSays() == null;
    }

    private Active active(Settings settings) {
        Active known = active;
        if (!settings.equals(known.settings())) {
            List<Rule> on = registry.rules().stream().filter(rule -> settings.severity(rule, null) != Severity.OFF).toList();
            known = new Active(settings, on.stream().filter(rule -> !rule.runsLast()).toList(), on.stream().filter(Rule::runsLast).toList());
            active = known;
        }
        return known;
    }

    private void run(Rule rule, ExaminedDocument examined, List<Finding> findings) {
        List<Finding> own = new ArrayList<>();
        try {
            rule.check(examined, new Report(rule, examined, messages, own));
        } catch (RuntimeException | StackOverflowError e) {
            own.clear();
            RuleFailure failure = new RuleFailure();
            failure.report(rule, e, new Report(failure, examined, messages, own));
        }
        findings.addAll(own);
    }

    /** By declaration, then as the rules are listed; findings of one rule at one declaration stay as reported. */
    private Comparator<Finding> order() {
        return Comparator.comparingInt((Finding f) -> f.path().position()).thenComparingInt(f -> registry.number(f.rule()));
    }

    private static Examination outcome(ExaminedDocument examined, List<Finding> findings, List<Suppressed> silenced) {
        List<ActReading> acts = new ArrayList<>(examined.acts().size());
        List<org.rejoinder.rules.facts.ActFact> facts = examined.facts().acts();
        for (ExaminedAct act : examined.acts()) {
            ElementPath path = new ElementPath(act.position(), act.name(), List.of());
            acts.add(new ActReading(path, facts.get(act.number()), act.chain(), act.says(), act.cue(), act.mention(), act.ownMarks(),
                    act.date(), examined.standings().reading(act.id()), examined.lineage().origins(act.id()),
                    examined.lineage().sentence(act.id())));
        }
        Map<String, ElementPath> declared = new java.util.HashMap<>();
        for (int i = 0; i < examined.document().getElements().size(); i++) {
            Declaration each = examined.document().getElements().get(i);
            if (each instanceof org.rejoinder.model.Source source) {
                declared.putIfAbsent(examined.id(source), new ElementPath(i, source.getName() == null ? "?" : source.getName(), List.of()));
            }
        }
        List<SourceReading> sources = new ArrayList<>();
        for (SourceFact fact : SourcesInUse.of(examined)) {
            sources.add(new SourceReading(declared.get(fact.id()), fact, examined.mentions(fact.id())));
        }
        List<PassageReading> passages = new ArrayList<>(examined.readings());
        passages.sort(Comparator.comparingInt(p -> p.path().position()));
        return new Examination(findings, silenced, passages, acts, sources, examined.zones(), examined.ledger(), examined.facts());
    }
}
