package org.rejoinder.language.ide.checking;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.language.snapshot.Session;

/** A session with the files that it was made from. It serves a document as long as all others tell the same. */
final class KeptSession {

    /**
     * A state of a file.
     *
     * @param stamp   of all that it holds
     * @param outward what of it others see; null while that is not known
     */
    record State(String stamp, String outward) {

        private boolean tellsAs(State now) {
            return now != null && (stamp.equals(now.stamp) || outward != null && outward.equals(now.outward));
        }
    }

    private final Map<Path, State> documents;
    private final String settings;
    private final Map<Path, String> lexicons;
    private final Session session;

    /**
     * @param settings what changes with the project's settings
     * @param lexicons the stamps of the word lists that the settings name
     */
    KeptSession(Map<Path, State> documents, String settings, Map<Path, String> lexicons, Session session) {
        this.documents = new TreeMap<>(documents);
        this.settings = settings;
        this.lexicons = lexicons;
        this.session = session;
    }

    Session session() {
        return session;
    }

    Map<Path, String> lexicons() {
        return lexicons;
    }

    /** Whether a document is one of those that see each other. */
    boolean holds(Path document) {
        return documents.containsKey(document);
    }

    /** Whether a document would see the same now, or with null every document; what is kept of the document itself is not used. */
    boolean serves(Path own, Map<Path, State> now, String settingsNow) {
        return settings.equals(settingsNow) && documents.keySet().equals(now.keySet()) && documents.entrySet().stream()
                .allMatch(e -> e.getKey().equals(own) || e.getValue().tellsAs(now.get(e.getKey())));
    }

    /** Takes what was found out about a file since. */
    void learn(Path file, State state) {
        documents.computeIfPresent(file, (f, kept) -> kept.stamp().equals(state.stamp()) ? state : kept);
    }
}
