package org.rejoinder.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.rejoinder.rules.lexicon.LexiconKind;

/**
 * What a user can choose about the rules. Immutable. The same keys stand in preferences, in a project's prefs file and on the
 * command line: {@code profile=ap}, {@code rule.ID=off}, {@code threshold.quotedWords=3},
 * {@code lexicon.hedges=words.txt} (replaces) or {@code lexicon.hedges=+words.txt} (extends).
 *
 * @param profile the profile
 * @param severities overrides by rule id
 * @param thresholds those that differ from the standard
 * @param lexicons the user's own word lists
 */
public record Settings(Profile profile, Map<String, Severity> severities, Map<Threshold, Integer> thresholds,
        Map<LexiconKind, Words> lexicons) {

    /** What holds where nobody chose anything. */
    public static final Settings STANDARD = new Settings(Profile.RESEARCH, Map.of(), Map.of(), Map.of());

    /**
     * A user's word list.
     *
     * @param replaces whether it stands instead of ours; if not, it is added
     * @param lines its lines, in the form that {@link org.rejoinder.rules.lexicon.Lexicon} reads
     */
    public record Words(boolean replaces, List<String> lines) {
        /** Keeps a copy of the lines. */
        public Words {
            lines = List.copyOf(lines);
        }
    }

    /** Reads the lines of a file that a setting names. */
    @FunctionalInterface
    public interface Files {
        /** @return the file's lines; null if it can not be read */
        List<String> lines(String name);
    }

    /** Keeps copies of the maps. */
    public Settings {
        severities = Map.copyOf(severities);
        thresholds = Map.copyOf(thresholds);
        lexicons = Map.copyOf(lexicons);
    }

    /**
     * Reads settings. Keys of others are ignored; a value that makes no sense is described in {@code problems} and ignored.
     *
     * @param properties the keys as above
     * @param files where lexicons are read from
     * @param registry which rules there are
     * @param problems gets a sentence for each value that makes no sense
     */
    public static Settings of(Properties properties, Files files, RuleRegistry registry, List<String> problems) {
        return new SettingsReader(files, registry, problems).read(properties);
    }

    /** Whether a key is one of ours; a file of settings may hold others'. */
    public static boolean isKey(String key) {
        return key.equals("profile") || key.startsWith("rule.") || key.startsWith("threshold.") || key.startsWith("lexicon.");
    }

    /** With another profile. */
    public Settings with(Profile other) {
        return new Settings(other, severities, thresholds, lexicons);
    }

    /** With another severity of a rule. */
    public Settings with(String rule, Severity severity) {
        Map<String, Severity> more = new TreeMap<>(severities);
        more.put(rule, severity);
        return new Settings(profile, more, thresholds, lexicons);
    }

    /** With another threshold. */
    public Settings with(Threshold threshold, int value) {
        Map<Threshold, Integer> more = new EnumMap<>(Threshold.class);
        more.putAll(thresholds);
        more.put(threshold, value);
        return new Settings(profile, severities, more, lexicons);
    }

    /** With a word list of the user's. */
    public Settings with(LexiconKind kind, Words words) {
        Map<LexiconKind, Words> more = new EnumMap<>(LexiconKind.class);
        more.putAll(lexicons);
        more.put(kind, words);
        return new Settings(profile, severities, thresholds, more);
    }

    /** The value of a threshold. */
    public int threshold(Threshold threshold) {
        return thresholds.getOrDefault(threshold, threshold.standard());
    }

    /**
     * The severity that a finding has.
     *
     * @param ofCase the severity of the case at hand, null for the rule's; an override sets both
     */
    public Severity severity(Rule rule, Severity ofCase) {
        Severity override = severities.get(rule.id());
        if (override != null && (override != Severity.OFF || rule.isSilenceable())) {
            return override;
        }
        Severity standard = rule.severity(profile);
        return standard == Severity.OFF || ofCase == null ? standard : ofCase;
    }
}
