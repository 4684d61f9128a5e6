package org.rejoinder.rules;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rejoinder.rules.lexicon.LexiconKind;

/** Reads {@link Settings} from keys and values. */
final class SettingsReader {

    private final Settings.Files files;
    private final RuleRegistry registry;
    private final List<String> problems;
    private final Map<String, Severity> severities = new TreeMap<>();
    private final Map<Threshold, Integer> thresholds = new EnumMap<>(Threshold.class);
    private final Map<LexiconKind, Settings.Words> lexicons = new EnumMap<>(LexiconKind.class);
    private Profile profile = Profile.RESEARCH;

    SettingsReader(Settings.Files files, RuleRegistry registry, List<String> problems) {
        this.files = files;
        this.registry = registry;
        this.problems = problems;
    }

    Settings read(Properties properties) {
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            String value = properties.getProperty(key).strip();
            if (key.equals("profile")) {
                profile(value);
            } else if (key.startsWith("rule.")) {
                severity(key.substring(5), value);
            } else if (key.startsWith("threshold.")) {
                threshold(key.substring(10), value);
            } else if (key.startsWith("lexicon.")) {
                lexicon(key.substring(8), value);
            }
        }
        return new Settings(profile, severities, thresholds, lexicons);
    }

    private void profile(String value) {
        Profile chosen = Profile.of(value);
        if (chosen == null) {
            problem("settings.profile", value);
        } else {
            profile = chosen;
        }
    }

    private void severity(String rule, String value) {
        Severity severity = Severity.of(value);
        if (registry.rule(rule) == null) {
            problem("settings.rule", rule);
        } else if (severity == null) {
            problem("settings.severity", rule, value);
        } else if (severity == Severity.OFF && !registry.rule(rule).isSilenceable()) {
            problem("settings.silence", rule);
        } else {
            severities.put(rule, severity);
        }
    }

    private void threshold(String key, String value) {
        Threshold threshold = Threshold.of(key);
        if (threshold == null) {
            problem("settings.threshold", key);
        } else if (!value.matches("\\d{1,6}")) {
            problem("settings.number", key, value);
        } else {
            thresholds.put(threshold, Integer.valueOf(value));
        }
    }

    private void lexicon(String key, String value) {
        LexiconKind kind = LexiconKind.of(key);
        boolean extend = value.startsWith("+");
        List<String> lines = kind == null ? null : files.lines(extend ? value.substring(1) : value);
        if (kind == null) {
            problem("settings.lexicon", key);
        } else if (lines == null) {
            problem("settings.file", key, extend ? value.substring(1) : value);
        } else {
            lexicons.put(kind, new Settings.Words(!extend, lines));
        }
    }

    private void problem(String key, Object... arguments) {
        problems.add(MessageFormat.format(ResourceBundle.getBundle("org.rejoinder.rules.messages").getString(key), arguments));
    }
}
