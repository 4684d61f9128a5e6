package org.rejoinder.cli.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.language.snapshot.DocumentSet;
import org.rejoinder.language.snapshot.Language;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.language.snapshot.Session;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/** Reads and examines documents, each with what it sees. To be called by one thread. */
public final class DocumentSession {

    private final Language language;
    private final SettingsSource settings;
    private final boolean alone;
    private final BiConsumer<String, String> problems;
    private final Map<InputFile, DocumentSet> sets = new HashMap<>();
    private final Map<DocumentSet, Session> sessions = new HashMap<>();

    /**
     * @param settings which settings hold for a project
     * @param alone whether documents see only what is given
     * @param problems gets the label and a sentence for each document that can not be read
     */
    public DocumentSession(RuleRegistry registry, SettingsSource settings, boolean alone, BiConsumer<String, String> problems) {
        this.language = Language.standalone(registry);
        this.settings = settings;
        this.alone = alone;
        this.problems = problems;
    }

    /**
     * Reads and examines the files; those of one neighbourhood together, in their order.
     *
     * @param maker is called by several threads at once, each with another document; what it gives is run on the calling
     *     thread, in the order of the documents
     */
    public void read(List<InputFile> files, Function<OpenDocument, Runnable> maker) {
        Map<Neighbourhood, Map<Path, InputFile>> groups = new LinkedHashMap<>();
        for (InputFile file : files) {
            groups.computeIfAbsent(Neighbourhood.of(file.path()), n -> new LinkedHashMap<>()).put(key(file.path()), file);
        }
        Map<Path, InputFile> given = new LinkedHashMap<>();
        groups.values().forEach(given::putAll);
        groups.forEach((neighbourhood, wanted) -> {
            Settings own = settings.of(neighbourhood, language.examiner().registry());
            List<Path> all = new ArrayList<>(alone ? given.keySet() : neighbourhood.documents());
            for (Path path : wanted.keySet()) {
                if (!alone && !all.contains(path)) {
                    all.add(path);
                }
            }
            DocumentSet set = new DocumentSet(language, own, all, ArticleTexts.files());
            wanted.values().forEach(file -> sets.put(file, set));
            set.examine(wanted.keySet(), outcome -> made(wanted.get(outcome.file()), outcome, maker), Runnable::run);
        });
    }

    /** Examines another state of a document that was read, against what the other files say. */
    public OpenDocument again(OpenDocument document, String text) {
        Session session = sessions.computeIfAbsent(sets.get(document.file()), DocumentSet::session);
        Snapshot snapshot = session.snapshot(document.snapshot().uri(), text);
        return open(document.file(), Decoding.ofText(text).text(), snapshot);
    }

    private static OpenDocument open(InputFile file, ArticleText source, Snapshot snapshot) {
        return new OpenDocument(file, source, snapshot, snapshot.document(), snapshot.decoding(), snapshot.examination());
    }

    private Runnable made(InputFile file, DocumentSet.Outcome outcome, Function<OpenDocument, Runnable> maker) {
        Snapshot snapshot = outcome.snapshot();
        if (snapshot == null) {
            return () -> problems.accept(file.label(), outcome.reason());
        }
        ArticleText source = Decoding.ofText(snapshot.text()).text();
        int zero = snapshot.text().indexOf(0);
        if (zero >= 0) {
            String reason = Messages.text("input.binary", source.offsets().line(zero), source.offsets().column(zero));
            return () -> problems.accept(file.label(), reason);
        }
        return maker.apply(open(file, source, snapshot));
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
