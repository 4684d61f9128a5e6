package org.rejoinder.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.text.ArticleText;

/** A file that is imported, and the files beside it. */
public final class ImportInput {

    /** How many bytes a file may have. */
    public static final long LIMIT = 64L << 20;

    private final String label;
    private final String fileName;
    private final Path folder;
    private final Map<String, byte[]> memory;

    private ImportInput(String label, String fileName, Path folder, Map<String, byte[]> memory) {
        this.label = label;
        this.fileName = fileName;
        this.folder = folder;
        this.memory = memory;
    }

    /** A file on disk. */
    public static ImportInput of(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return new ImportInput(file.toString(), String.valueOf(file.getFileName()), parent, null);
    }

    /**
     * A file in memory.
     *
     * @param fileName which of the files is imported
     * @param files all files by name
     */
    public static ImportInput of(String fileName, Map<String, byte[]> files) {
        return new ImportInput(fileName, fileName, null, Map.copyOf(files));
    }

    /** The file as the user named it, for messages. */
    public String label() {
        return label;
    }

    /** The file's name, without folders. */
    public String fileName() {
        return fileName;
    }

    /** The file's name without its last ending. */
    public String name() {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }

    /**
     * The file's bytes.
     *
     * @throws ExchangeException if it is missing, can not be read, or is over {@link #LIMIT}
     */
    public byte[] bytes() throws ExchangeException {
        return sibling(fileName).orElseThrow(() -> failure("input.missing", label));
    }

    /**
     * The bytes of a file in the same folder; empty if there is none.
     *
     * @param name a file name; one that leads out of the folder is refused
     * @throws ExchangeException if the name leads out of the folder, or the file can not be read or is over {@link #LIMIT}
     */
    public Optional<byte[]> sibling(String name) throws ExchangeException {
        if (!FileNames.isPlain(name)) {
            throw failure("input.outside", name);
        }
        if (memory != null) {
            return Optional.ofNullable(memory.get(name));
        }
        Path file = folder.resolve(name);
        try {
            if (Files.isDirectory(file)) {
                throw failure("input.folder", file.toString());
            }
            if (Files.size(file) > LIMIT) {
                throw failure("input.large", file.toString(), LIMIT >> 20);
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes((int) LIMIT + 1);
                if (bytes.length > LIMIT) {
                    throw failure("input.large", file.toString(), LIMIT >> 20);
                }
                return Optional.of(bytes);
            }
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | SecurityException e) {
            throw failure("input.unreadable", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** How a file beside this one is named in messages. */
    public String labelOf(String sibling) {
        return Path.of(label).resolveSibling(sibling).toString();
    }

    /**
     * The article's text {@code NAME.txt}: the file beside this one, else one in the folder that the options name
     * ({@link ExchangeOptions#TEXTS}). There the text may go without the endings that tell annotators apart, so that
     * {@code story_ab12.ann} is about {@code story.txt}.
     *
     * @return the text; empty if there is none
     * @throws ExchangeException as {@link #sibling}, and if the text is no UTF-8
     */
    public Optional<ArticleText> text(ExchangeOptions options) throws ExchangeException {
        Optional<byte[]> beside = sibling(name() + ".txt");
        if (beside.isPresent()) {
            return Optional.of(TextFile.decode(beside.get(), labelOf(name() + ".txt")));
        }
        String texts = options.get(ExchangeOptions.TEXTS).orElse(null);
        for (String name = name(); texts != null && !name.isEmpty(); name = withoutEnding(name)) {
            ImportInput there = of(Path.of(texts, name + ".txt"));
            Optional<byte[]> bytes = there.sibling(there.fileName());
            if (bytes.isPresent()) {
                return Optional.of(TextFile.decode(bytes.get(), there.label()));
            }
        }
        return Optional.empty();
    }

    private static String withoutEnding(String name) {
        int at = name.length() - 1;
        while (at >= 0 && "_-.".indexOf(name.charAt(at)) < 0) {
            at--;
        }
        return name.substring(0, Math.max(0, at));
    }

    private ExchangeException failure(String key, Object... arguments) {
        return new ExchangeException(label, 0, 0, Messages.of(ImportInput.class, key, arguments));
    }
}
