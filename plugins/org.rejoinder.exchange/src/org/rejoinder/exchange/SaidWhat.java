package org.rejoinder.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.model.Response;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.facts.ActFact;
import org.rejoinder.rules.facts.SourceFact;

/** Names and words as formats about arguments give them: who speaks, through whom, and what. */
public final class SaidWhat {

    private final Map<String, SourceFact> sources = new LinkedHashMap<>();
    private final String article;

    /** Reads the sources of an examination. */
    public SaidWhat(Examination examination) {
        article = examination.facts().article();
        examination.sources().forEach(source -> sources.put(source.fact().id(), source.fact()));
    }

    /** A source's facts; null if the document neither declares nor uses it. */
    public SourceFact source(String id) {
        return sources.get(id);
    }

    /** The name by which a reader knows a source. */
    public String display(String source) {
        SourceFact fact = sources.get(source);
        return fact == null ? local(source) : fact.display();
    }

    /** The names of several sources, joined by a comma. */
    public String display(List<String> ids) {
        return String.join(", ", ids.stream().map(this::display).toList());
    }

    /** Whether one of the sources is anonymous. */
    public boolean isAnonymous(List<String> ids) {
        return ids.stream().map(sources::get).anyMatch(fact -> fact != null && fact.isAnonymous());
    }

    /** An element's name in its own document. */
    public String local(String id) {
        return !article.isEmpty() && id.startsWith(article + ".") ? id.substring(article.length() + 1) : id;
    }

    /** The words of an act on one line: its content, else its cue, else its name. */
    public static String words(ActReading act) {
        ActFact fact = act.fact();
        String words = fact.words().isBlank() ? fact.cue().isBlank() ? act.name() : fact.cue() : fact.words();
        return words.strip().replaceAll("\\s+", " ");
    }

    /** Whether an act has content of its own; responses without content have none. */
    public static boolean hasContent(ActReading act) {
        return act.fact().response() == Response.NONE;
    }
}
