package org.rejoinder.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Text;
import org.rejoinder.editor.document.OpenDocuments;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.Loss;
import org.rejoinder.ui.Messages;
import org.rejoinder.workspace.exchange.ExportRun;

/** Finds out, in the background, what articles would lose in a format: by exporting them into memory. */
final class LossPreview {

    /** How many articles are looked at; more would keep the user waiting. */
    private static final int MOST = 5;

    private final Text text;
    private Job job;

    LossPreview(Text text) {
        this.text = text;
        text.addDisposeListener(event -> clear());
    }

    /** Ends what is under way. */
    void clear() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    /** Shows what the documents would lose in the format, as soon as it is known. */
    void show(List<Path> documents, Format format) {
        clear();
        text.setText(Messages.of("export.carried.looking", FormatsPage.name(format)));
        job = new Job(Messages.of("export.carried.job")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                String said = describe(documents, format, monitor);
                if (!monitor.isCanceled()) {
                    tell(said, monitor);
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
    }

    private void tell(String said, IProgressMonitor monitor) {
        if (!text.isDisposed()) {
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && !monitor.isCanceled()) {
                    text.setText(said);
                }
            });
        }
    }

    private static String describe(List<Path> documents, Format format, IProgressMonitor monitor) {
        ExportRun run = new ExportRun(OpenDocuments.get().checking(), documents, List.of(format), null, ExchangeOptions.none());
        Map<String, Integer> lost = new TreeMap<>();
        int looked = 0;
        for (Path document : documents.subList(0, Math.min(MOST, documents.size()))) {
            if (monitor.isCanceled()) {
                return "";
            }
            try {
                for (Loss loss : run.losses(document, format).losses()) {
                    lost.merge(loss.feature().isEmpty() ? Messages.of("export.carried.whole") : loss.feature(), 1, Integer::sum);
                }
                looked++;
            } catch (IOException | ExchangeException e) {
                return Messages.of("export.carried.failed", document.getFileName(), e.getMessage());
            }
        }
        String what = looked < documents.size() ? Messages.of("export.carried.some", looked)
                : Messages.of("export.carried.these", looked);
        if (lost.isEmpty()) {
            return Messages.of("export.carried.all", what, FormatsPage.name(format));
        }
        String list = lost.entrySet().stream().map(each -> each.getKey() + " (" + each.getValue() + ")")
                .collect(Collectors.joining(", "));
        return Messages.of("export.carried.but", what, FormatsPage.name(format), list);
    }
}
