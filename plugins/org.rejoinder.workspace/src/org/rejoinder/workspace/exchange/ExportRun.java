package org.rejoinder.workspace.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.xtext.util.CancelIndicator;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.AtomicFile;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.NoTextException;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.Snapshot;
import org.rejoinder.text.Decoding;

/**
 * Writes saved documents in other formats. Each file is written whole or not at all; findings stop nothing; an article
 * that cannot be exported does not keep the others.
 */
public final class ExportRun {

    private final DocumentChecking checking;
    private final List<Path> documents;
    private final List<Format> formats;
    private final Path folder;
    private final ExchangeOptions options;

    /**
     * @param checking  reads the documents
     * @param documents the documents' files
     * @param formats   formats that can be written
     * @param folder    where all files go; null for beside each document
     * @param options   what the user chose besides
     */
    public ExportRun(DocumentChecking checking, List<Path> documents, List<Format> formats, Path folder,
            ExchangeOptions options) {
        this.checking = checking;
        this.documents = List.copyOf(documents);
        this.formats = List.copyOf(formats);
        this.folder = folder;
        this.options = options;
    }

    /**
     * {@return the files that will be written, each with its document; those that all articles share left out}
     *
     * @throws NameClash where two documents would write one file
     */
    public Map<Path, Path> targets() throws NameClash {
        Map<Path, Path> targets = new LinkedHashMap<>();
        for (Path document : documents) {
            for (Format format : formats) {
                for (String name : format.exporter().orElseThrow().fileNames(name(document))) {
                    Path target = folderOf(document).resolve(name).toAbsolutePath().normalize();
                    Path other = targets.putIfAbsent(target, document);
                    if (other != null && !other.equals(document)) {
                        throw new NameClash(Wording.of("clash.export", target, other, document));
                    }
                }
            }
        }
        return targets;
    }

    /**
     * {@return what a document would lose in a format}
     *
     * @throws IOException       where the document cannot be read
     * @throws ExchangeException where it cannot be exported
     */
    public LossReport losses(Path document, Format format) throws IOException, ExchangeException {
        return format.exporter().orElseThrow().export(article(document), options).losses();
    }

    /**
     * Exports.
     *
     * @param monitor asked between the files whether to end
     * @return what was written, and what was not
     * @throws NameClash where two documents would write one file; then nothing is written
     */
    public Outcome run(IProgressMonitor monitor) throws NameClash {
        targets();
        OutcomeRecord record = new OutcomeRecord();
        SubMonitor progress = SubMonitor.convert(monitor, Wording.of("progress.export"), documents.size() * (1 + formats.size()));
        for (Path document : documents) {
            progress.subTask(document.getFileName().toString());
            if (progress.isCanceled()) {
                break;
            }
            try {
                AnnotatedArticle article = article(document);
                progress.worked(1);
                for (Format format : formats) {
                    if (!progress.isCanceled()) {
                        write(document, format, article, record);
                    }
                    progress.worked(1);
                }
            } catch (IOException | ExchangeException | RuntimeException | StackOverflowError e) {
                record.fail(document, e);
            }
        }
        return record.outcome(progress.isCanceled());
    }

    private void write(Path document, Format format, AnnotatedArticle article, OutcomeRecord record) {
        Path target = folderOf(document);
        try {
            Export export = format.exporter().orElseThrow().export(article, options);
            Map<Path, byte[]> contents = new LinkedHashMap<>();
            export.files().forEach(file -> contents.put(target.resolve(file.name()), file.content()));
            AtomicFile.writeAll(contents);
            contents.keySet().stream().filter(file -> !record.written.contains(file)).forEach(record.written::add);
            if (!export.losses().isEmpty()) {
                record.losses.add(new Outcome.Losses(document, export.losses()));
            }
        } catch (IOException e) {
            record.fail(document, Wording.of("failed.write", target, Wording.reason(e)));
        } catch (NoTextException e) {
            if (article.document().getArticle() == null) {
                record.leaveOut(document, Wording.of("leftOut.shared", format.id()));
            } else {
                record.fail(document, e);
            }
        } catch (ExchangeException | RuntimeException | StackOverflowError e) {
            record.fail(document, e);
        }
    }

    private AnnotatedArticle article(Path document) throws IOException, ExchangeException {
        return switch (Decoding.read(document, RejoinderResource.LARGEST)) {
            case Decoding.Readable readable -> {
                Snapshot snapshot = checking.snapshot(readable.text().string(), document, CancelIndicator.NullImpl);
                yield new AnnotatedArticle(name(document), snapshot.document(), snapshot.article(), snapshot.examination());
            }
            case Decoding.Unreadable problem -> throw new ExchangeException(null, 0, 0,
                    Wording.of("failed.text", org.rejoinder.language.resource.RejoinderResource.describe(problem)));
        };
    }

    private Path folderOf(Path document) {
        return folder == null ? document.toAbsolutePath().getParent() : folder;
    }

    private static String name(Path document) {
        String name = document.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
