package org.rejoinder.language.ide.server;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.language.ide.checking.CheckedDocument;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.language.snapshot.Neighbourhood;

/**
 * Checks open documents on a thread of its own, once typing pauses, and those that see them as soon as they see something
 * else. What is under way for a state that has passed is given up.
 */
final class Checks implements AutoCloseable {

    /** How long typing has to pause, in milliseconds. */
    private static final long PAUSE = 150;

    /**
     * A document with what was found in it.
     *
     * @param document the state that was checked
     * @param found    what was found
     */
    record Checked(OpenDocument document, CheckedDocument found) {
    }

    private final OpenDocuments documents;
    private final DocumentChecking checking;
    private final Consumer<Checked> news;
    private final Consumer<Throwable> failures;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(new ServerThreads("checks"));
    private final Map<String, Checked> last = new ConcurrentHashMap<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private Future<?> next = CompletableFuture.completedFuture(null);

    /**
     * @param news     gets each document that was checked
     * @param failures gets what no rule foresaw; the next check goes on
     */
    Checks(OpenDocuments documents, DocumentChecking checking, Consumer<Checked> news, Consumer<Throwable> failures) {
        this.documents = documents;
        this.checking = checking;
        this.news = news;
        this.failures = failures;
    }

    /** A document was opened or edited: it is looked at when typing pauses. */
    void edited(String uri) {
        ask(Set.of(uri), last.containsKey(uri) ? PAUSE : 0);
    }

    /** Files have changed: every open document gets another look. */
    void changedAround() {
        Set<String> all = new LinkedHashSet<>();
        documents.all().forEach(document -> all.add(document.uri()));
        ask(all, PAUSE);
    }

    /** A document was closed: what is saved counts again for those that see it. */
    void closed(String uri) {
        last.remove(uri);
        changedAround();
    }

    /** What was found when the document was last looked at; null before. It may be of an earlier state. */
    Checked last(String uri) {
        return last.get(uri);
    }

    /**
     * What is found in a document as it is, looked for now unless it is known.
     *
     * @throws ExecutionException with an {@link OperationCanceledError} if that is no longer wanted, or the document has changed
     *     meanwhile
     */
    Checked now(OpenDocument document, CancelIndicator cancel) throws ExecutionException, InterruptedException {
        Checked known = last.get(document.uri());
        return known != null && known.document() == document ? known : worker.submit(() -> {
            Checked meanwhile = last.get(document.uri());
            return meanwhile != null && meanwhile.document() == document ? meanwhile : check(document, cancel);
        }).get();
    }

    private void ask(Set<String> uris, long pause) {
        synchronized (waiting) {
            waiting.addAll(uris);
            next.cancel(false);
            next = worker.isShutdown() ? next : worker.schedule(this::work, pause, TimeUnit.MILLISECONDS);
        }
    }

    private String take() {
        synchronized (waiting) {
            var first = waiting.iterator();
            String uri = first.hasNext() ? first.next() : null;
            waiting.remove(uri);
            return uri;
        }
    }

    private void work() {
        for (String uri = take(); uri != null; uri = take()) {
            OpenDocument document = documents.get(uri);
            if (document != null) {
                try {
                    check(document, CancelIndicator.NullImpl);
                } catch (OperationCanceledError e) {
                    // Edited meanwhile: it is waiting again already.
                } catch (RuntimeException | Error e) {
                    failures.accept(e);
                }
            }
        }
    }

    private Checked check(OpenDocument document, CancelIndicator cancel) {
        CheckedDocument found = checking.check(document.text(), document.file(),
                () -> cancel.isCanceled() || documents.get(document.uri()) != document);
        Checked checked = new Checked(document, found);
        if (documents.get(document.uri()) == document) {
            Checked before = last.put(document.uri(), checked);
            news.accept(checked);
            if (before == null || !before.found().outward().equals(found.outward())) {
                lookAround(document);
            }
        }
        return checked;
    }

    /** The documents that see one need another look, since it tells something else. */
    private void lookAround(OpenDocument document) {
        if (document.file() == null) {
            return;
        }
        Neighbourhood around = Neighbourhood.of(document.file());
        Set<String> others = new LinkedHashSet<>();
        for (OpenDocument other : documents.all()) {
            // One that was not looked at yet is on its way.
            if (other != document && last.containsKey(other.uri()) && other.file() != null && Neighbourhood.of(other.file()).equals(around)) {
                others.add(other.uri());
            }
        }
        if (!others.isEmpty()) {
            ask(others, 0);
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
