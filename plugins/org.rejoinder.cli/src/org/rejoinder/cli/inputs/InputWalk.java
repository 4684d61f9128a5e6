package org.rejoinder.cli.inputs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.rejoinder.cli.Messages;

/**
 * Finds the files that paths mean: files as they are named, folders with all that is below them. The order is that of the
 * paths and, within a folder, of the characters of the names, the same on every machine. A file that is meant twice counts
 * once. Folders whose name begins with a dot and linked folders are left out, so that no walk is endless.
 */
public final class InputWalk {

    private final Predicate<String> wanted;
    private final BiConsumer<String, String> problems;
    private final Map<Path, InputFile> found = new LinkedHashMap<>();

    /**
     * @param wanted which file names are taken from folders
     * @param problems gets the label and a sentence for each path that is unusable
     */
    public InputWalk(Predicate<String> wanted, BiConsumer<String, String> problems) {
        this.wanted = wanted;
        this.problems = problems;
    }

    /**
     * The files that the paths mean.
     *
     * @param nothing key of the message for a folder without any such file
     */
    public List<InputFile> find(List<String> paths, String nothing) {
        for (String each : paths) {
            String label = label(each);
            try {
                Path path = Path.of(each);
                if (Files.isDirectory(path)) {
                    int before = found.size();
                    boolean readable = walk(path, prefix(label));
                    if (found.size() == before && readable && !isCovered(path)) {
                        problems.accept(label, Messages.text(nothing));
                    }
                } else if (Files.exists(path)) {
                    add(new InputFile(path, label, ""));
                } else {
                    problems.accept(label, Messages.text("input.missing"));
                }
            } catch (InvalidPathException e) {
                problems.accept(label, Messages.text("input.invalid"));
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether files below this folder have been found through another path. */
    private boolean isCovered(Path folder) {
        Path key = key(folder);
        return found.keySet().stream().anyMatch(p -> p.startsWith(key));
    }

    private void add(InputFile file) {
        found.putIfAbsent(key(file.path()), file);
    }

    /** Whether the whole folder could be read. */
    private boolean walk(Path root, String prefix) {
        List<InputFile> files = new ArrayList<>();
        boolean[] readable = {true};
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean hidden = !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean aFile = attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file);
                    if (aFile && wanted.test(file.getFileName().toString())) {
                        String relative = slashed(root.relativize(file).toString());
                        int slash = relative.lastIndexOf('/');
                        files.add(new InputFile(file, prefix + relative, slash < 0 ? "" : relative.substring(0, slash)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    readable[0] = false;
                    problems.accept(prefix + slashed(root.relativize(file).toString()), reason(e));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            readable[0] = false;
            problems.accept(prefix.isEmpty() ? "." : prefix, reason(e));
        }
        files.sort(Comparator.comparing(InputFile::label));
        files.forEach(this::add);
        return readable[0];
    }

    /** Why a file or folder could not be read or written, as a sentence. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return Messages.text("input.denied");
        }
        if (e instanceof java.nio.file.NoSuchFileException) {
            return Messages.text("input.missing");
        }
        String said = e instanceof java.nio.file.FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        return Messages.text("input.failed", said == null ? e.getClass().getSimpleName() : said);
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String label(String path) {
        String label = slashed(path);
        while (label.length() > 1 && label.endsWith("/")) {
            label = label.substring(0, label.length() - 1);
        }
        return label;
    }

    private static String prefix(String label) {
        return label.equals(".") || label.isEmpty() ? "" : label.equals("/") ? "/" : label + "/";
    }

    /** A path with {@code /} on every system. */
    public static String slashed(String path) {
        return java.io.File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    }
}
