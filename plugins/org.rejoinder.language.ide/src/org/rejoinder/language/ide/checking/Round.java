package org.rejoinder.language.ide.checking;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.language.snapshot.Session;

/**
 * A round of checks of saved documents: what other files say is looked at once a round and not at each check, which of
 * thousands of documents would ask thousands of files each. What changes meanwhile is seen by the next round. For one
 * thread.
 */
public final class Round {

    private final Map<Neighbourhood, KeptSession> sessions = new HashMap<>();

    /** {@return what serves a document in this round; null until that is known, and for one that the others do not see} */
    Session session(Path document) {
        KeptSession kept = sessions.get(Neighbourhood.of(document));
        return kept != null && kept.holds(document.toAbsolutePath().normalize()) ? kept.session() : null;
    }

    /** Takes a session that serves all documents of a neighbourhood as they are now. */
    void keep(Neighbourhood neighbourhood, KeptSession session) {
        sessions.put(neighbourhood, session);
    }
}
