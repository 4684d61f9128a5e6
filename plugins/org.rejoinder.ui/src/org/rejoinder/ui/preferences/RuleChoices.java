package org.rejoinder.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.rejoinder.rules.Profile;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Threshold;

/**
 * Settings while they are being changed. Kept under their keys, so that what this page does not show (word lists) stays as
 * it is, and so that a value means here what it means in a project's file and on the command line.
 */
final class RuleChoices {

    private static final String PROFILE = "profile";
    private static final String RULE = "rule.";
    private static final String THRESHOLD = "threshold.";

    private final RuleRegistry registry = RuleRegistry.standard();
    private final Map<String, String> values = new TreeMap<>();

    RuleChoices(Properties stored) {
        stored.stringPropertyNames().forEach(key -> values.put(key, stored.getProperty(key)));
    }

    List<Rule> rules() {
        return registry.rules();
    }

    private Settings settings() {
        Properties properties = new Properties();
        properties.putAll(values);
        properties.keySet().removeIf(key -> String.valueOf(key).startsWith("lexicon."));
        return Settings.of(properties, name -> List.of(), registry, new ArrayList<>());
    }

    Profile profile() {
        return settings().profile();
    }

    void profile(Profile profile) {
        values.put(PROFILE, profile.word());
    }

    /** {@return the severity that a rule has} */
    Severity severity(Rule rule) {
        return settings().severity(rule, null);
    }

    /** {@return the severity that a rule has under the profile, where nobody chose another} */
    Severity standard(Rule rule) {
        return rule.severity(profile());
    }

    boolean isChosen(Rule rule) {
        return settings().severities().containsKey(rule.id());
    }

    /** Chooses a severity; the standard one is no choice. */
    void severity(Rule rule, Severity severity) {
        if (severity == standard(rule)) {
            reset(rule);
        } else {
            values.put(RULE + rule.id(), severity.word());
        }
    }

    void reset(Rule rule) {
        values.remove(RULE + rule.id());
    }

    int threshold(Threshold threshold) {
        return settings().threshold(threshold);
    }

    void threshold(Threshold threshold, int value) {
        if (value == threshold.standard()) {
            values.remove(THRESHOLD + threshold.key());
        } else {
            values.put(THRESHOLD + threshold.key(), String.valueOf(value));
        }
    }

    /** Takes back all that this page can choose. */
    void resetAll() {
        values.keySet().removeIf(key -> key.equals(PROFILE) || key.startsWith(RULE) || key.startsWith(THRESHOLD));
    }

    /** {@return what is stored for the workspace: the choices} */
    Map<String, String> chosen() {
        Map<String, String> chosen = new TreeMap<>(values);
        if (profile() == Profile.RESEARCH) {
            chosen.remove(PROFILE);
        }
        return chosen;
    }

    /** {@return what is stored for a project: always a profile too, by which the project decides for itself} */
    Map<String, String> decided() {
        Map<String, String> decided = new TreeMap<>(values);
        decided.put(PROFILE, profile().word());
        return decided;
    }
}
