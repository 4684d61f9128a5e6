package org.rejoinder.rules.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Remedy;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.Threshold;
import org.rejoinder.rules.lexicon.Lexicon;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.rules.reading.SpokenDate;
import org.rejoinder.rules.reading.WordIndex;
import org.rejoinder.text.EditDistance;
import org.rejoinder.text.Place;

/** SRC-03: a capitalised word that differs from a name by a letter or two. */
public final class UndeclaredVariant implements Rule {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}\\p{M}]+");
    private static final int SHORTEST = 5;
    private static final int LONG = 7;

    @Override
    public String id() {
        return "SRC-03";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        if (!document.hasText()) {
            return;
        }
        Map<Character, List<Map.Entry<String, Source>>> names = new HashMap<>();
        Set<String> declared = new HashSet<>();
        for (Source source : document.sources()) {
            collect(source, names, declared);
        }
        Set<String> seen = new HashSet<>();
        WordIndex words = document.words();
        String text = document.text().string();
        for (int i = 0; i < words.size() && !names.isEmpty(); i++) {
            char first = text.charAt(words.begin(i));
            if (!Character.isUpperCase(first) || !names.containsKey(first) || declared.contains(words.word(i))) {
                continue;
            }
            Place place = words.place(i);
            String word = document.text().at(place);
            if (word.length() < SHORTEST && isOtherWord(document, i) || document.isOutside(place) || !seen.add(word)) {
                continue;
            }
            for (Map.Entry<String, Source> name : names.get(first)) {
                if (isVariant(document, word, name.getKey()) && !isDate(document, word)) {
                    report.at(name.getValue()).place(place)
                            .suggest(new Remedy.AddClause(ElementPath.of(name.getValue()), "also \"" + word + "\""))
                            .say("message", "“" + word + "”", "“" + name.getKey() + "”", name.getValue().getName());
                    break;
                }
            }
        }
    }

    /**
     * Whether a short word is a word of the language, or part of a name of several words ("Hall Street"): among short words
     * many are near one another.
     */
    private static boolean isOtherWord(ExaminedDocument document, int number) {
        WordIndex words = document.words();
        String text = document.text().string();
        String word = words.word(number);
        boolean behindName = number > 0 && !beginsSentence(document, words.place(number - 1)) && areOneName(text, words.place(number - 1), words.place(number));
        boolean aheadOfName = number + 1 < words.size() && areOneName(text, words.place(number), words.place(number + 1));
        return behindName || aheadOfName || document.lexicon(LexiconKind.STOP_WORDS).contains(word)
                || words.hasSmall(word);
    }

    /** Whether a word is that of a day or a month, as in "March". */
    private static boolean isDate(ExaminedDocument document, String word) {
        return document.lexicon(LexiconKind.RELATIVE_DATES).contains(word.toLowerCase(Locale.ROOT))
                || document.dates().read(word + " 2000", null).state() == SpokenDate.State.KNOWN;
    }

    private static boolean beginsSentence(ExaminedDocument document, Place word) {
        return document.sentencesAt(List.of(word)).stream().anyMatch(sentence -> sentence.place().begin() == word.begin());
    }

    private static boolean areOneName(String text, Place word, Place next) {
        return Character.isUpperCase(text.charAt(word.begin())) && Character.isUpperCase(text.charAt(next.begin()))
                && text.substring(word.end(), next.begin()).equals(" ");
    }

    private static void collect(Source source, Map<Character, List<Map.Entry<String, Source>>> names, Set<String> declared) {
        List<String> all = new ArrayList<>(source.getAliases());
        if (source.getLabel() != null) {
            all.add(source.getLabel());
        }
        boolean proper = source.getKind() != SourceKind.ANONYMOUS && source.getKind() != SourceKind.GROUP;
        for (String name : all) {
            String[] words = BETWEEN.split(name.strip());
            for (String word : words) {
                declared.add(word.toLowerCase(Locale.ROOT));
            }
            String last = words.length == 0 ? "" : words[words.length - 1];
            if (proper && last.length() > 1 && Character.isUpperCase(last.charAt(0))) {
                names.computeIfAbsent(last.charAt(0), k -> new ArrayList<>()).add(Map.entry(last, source));
            }
        }
    }

    /**
     * Long names may differ by two letters; shorter ones by one, or by two that do not sound, as in "Kiev" and "Kyiv". Of names of
     * four letters and fewer that alone counts, since other words are too near. A derived adjective or plural is no variant: in a
     * language of whose endings nothing is known, whatever follows a name may be one.
     */
    private static boolean isVariant(ExaminedDocument document, String word, String name) {
        String longer = word.length() > name.length() ? word : name;
        String shorter = longer == word ? name : word;
        Lexicon endings = document.lexicon(LexiconKind.NAME_ENDINGS);
        if (longer.startsWith(shorter) && (endings.entries().isEmpty() || endings.contains("-" + longer.substring(shorter.length())))) {
            return false;
        }
        boolean sounds = Sound.isAlike(word, name);
        int letters = shorter.length() < SHORTEST ? 0 : name.length() >= LONG ? 2 : 1;
        int allowed = Math.min(document.threshold(Threshold.VARIANT_DISTANCE), sounds ? 2 : letters);
        int distance = EditDistance.between(word, name, allowed);
        return distance > 0 && distance <= allowed;
    }
}
