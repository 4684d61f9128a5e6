package org.rejoinder.workspace.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.rejoinder.cli.exchange.ImportChoice;
import org.rejoinder.cli.exchange.ImportedFiles;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.exchange.AtomicFile;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;

/**
 * Makes documents of files in other formats. A bad file does not keep the others; a document that is there is left alone
 * unless the user says otherwise, so that a second run does what the first left undone.
 */
public final class ImportRun {

    private final ImportChoice choice;
    private final ExchangeOptions options;
    private final Path folder;
    private final boolean again;

    /**
     * @param registry the formats
     * @param named    the files' format; null: each file's own is recognised
     * @param options  what the user chose besides
     * @param folder   where the documents and texts go; folders within the imported folder are kept
     * @param again    whether documents that are there are made again
     */
    public ImportRun(FormatRegistry registry, Format named, ExchangeOptions options, Path folder, boolean again) {
        this.choice = new ImportChoice(registry, named);
        this.options = options;
        this.folder = folder;
        this.again = again;
    }

    /** {@return the files that are meant, in the order of their names; the record gets the paths that are unusable} */
    private List<InputFile> files(List<Path> sources, OutcomeRecord record) {
        InputWalk walk = new InputWalk(choice::isWanted, (label, reason) -> record.fail(Path.of(label), reason));
        return walk.find(sources.stream().map(Path::toString).toList(), "input.noFiles");
    }

    /** {@return how many files an import of these files and folders would read} */
    public int count(List<Path> sources) {
        return files(sources, new OutcomeRecord()).size();
    }

    /**
     * Imports.
     *
     * @param sources files and folders
     * @param monitor asked between the files whether to end
     * @return what was made, and what was not
     * @throws NameClash where two files would make one document, or a file would be written over; then nothing is written
     */
    public Outcome run(List<Path> sources, IProgressMonitor monitor) throws NameClash {
        OutcomeRecord record = new OutcomeRecord();
        List<InputFile> files = files(sources, record);
        demandNoClash(files);
        Set<Path> made = new HashSet<>();
        SubMonitor progress = SubMonitor.convert(monitor, Wording.of("progress.import"), files.size());
        for (InputFile file : files) {
            progress.subTask(file.fileName());
            if (progress.isCanceled()) {
                break;
            }
            Path target = target(file);
            if (!again && Files.exists(target) && !made.contains(target)) {
                record.kept.add(target);
            } else {
                try {
                    read(file, made, record);
                } catch (IOException | ExchangeException | RuntimeException | StackOverflowError e) {
                    record.fail(file.path(), e);
                }
            }
            progress.worked(1);
        }
        return record.outcome(progress.isCanceled());
    }

    private void demandNoClash(List<InputFile> files) throws NameClash {
        Map<Path, InputFile> targets = new LinkedHashMap<>();
        for (InputFile file : files) {
            Path target = target(file).toAbsolutePath().normalize();
            InputFile other = targets.putIfAbsent(target, file);
            if (other != null) {
                throw new NameClash(Wording.of("clash.import", target, other.path(), file.path()));
            }
        }
        for (InputFile file : files) {
            if (targets.containsKey(file.path().toAbsolutePath().normalize())) {
                throw new NameClash(Wording.of("clash.input", file.path()));
            }
        }
    }

    private Path target(InputFile file) {
        return folderOf(file).resolve(file.name() + ".rejoinder");
    }

    private Path folderOf(InputFile file) {
        return file.inner().isEmpty() ? folder : folder.resolve(file.inner());
    }

    private void read(InputFile file, Set<Path> made, OutcomeRecord record) throws IOException, ExchangeException {
        Optional<Format> format = choice.of(file.path());
        if (format.isEmpty()) {
            record.fail(file.path(), Wording.of("failed.format"));
            return;
        }
        for (ImportResult result : format.get().importer().orElseThrow().read(ImportInput.of(file.path()), options)) {
            Path document = folderOf(file).resolve(result.name() + ".rejoinder");
            if (made.contains(document)) {
                record.fail(file.path(), Wording.of("clash.made", document));
                continue;
            }
            if (!again && Files.exists(document)) {
                record.kept.add(document);
                continue;
            }
            Map<Path, byte[]> contents = ImportedFiles.of(result, folderOf(file));
            List<Path> inputs = new ArrayList<>();
            for (Path each : contents.keySet()) {
                if (Files.exists(each) && Files.isSameFile(each, file.path())) {
                    inputs.add(each);
                }
            }
            if (!inputs.isEmpty()) {
                record.fail(file.path(), Wording.of("clash.input", inputs.get(0)));
                continue;
            }
            try {
                AtomicFile.writeAll(contents);
            } catch (IOException e) {
                record.fail(file.path(), Wording.of("failed.write", folderOf(file), Wording.reason(e)));
                continue;
            }
            made.add(document);
            record.written.add(document);
            record.warnings.addAll(result.warnings());
        }
    }
}
