package org.rejoinder.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes files whole or not at all: into a temporary file in the same folder, which is then moved into place. A file that
 * holds the same bytes already is given the time only, since a move onto a file makes the system write the data out at once,
 * which costs several times as much as to compare.
 */
public final class AtomicFile {

    private AtomicFile() {
    }

    /**
     * Writes a file; an old one stays whole until the new one is.
     *
     * @param file where to; its folder is made if need be
     * @param content the bytes
     * @throws IOException if that fails; then the old file is as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        writeAll(Map.of(file, content));
    }

    /**
     * Writes several files: all are written before the first is moved into place.
     *
     * @param contents the bytes of each file
     * @throws IOException if that fails
     */
    public static void writeAll(Map<Path, byte[]> contents) throws IOException {
        List<Path> temporary = new ArrayList<>();
        List<Path> targets = new ArrayList<>();
        List<Path> same = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> entry : contents.entrySet()) {
                Path target = target(entry.getKey());
                Set<PosixFilePermission> permissions = permissions(target);
                if (Files.isReadable(target) && holds(target, entry.getValue())) {
                    same.add(target);
                    continue;
                }
                Files.createDirectories(target.getParent());
                Path part = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + "-"
                        + Thread.currentThread().threadId() + ".part");
                temporary.add(part);
                targets.add(target);
                Files.write(part, entry.getValue());
                if (permissions != null) {
                    Files.setPosixFilePermissions(part, permissions);
                }
            }
            for (Path target : targets) {
                move(temporary.get(0), target);
                temporary.remove(0);
            }
            for (Path target : same) {
                Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
            }
        } finally {
            for (Path part : temporary) {
                Files.deleteIfExists(part);
            }
        }
    }

    /**
     * Whether a file is there with these bytes.
     *
     * @throws IOException if it is there and can not be read
     */
    public static boolean holds(Path file, byte[] content) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** A link is written through, so that it stays a link. */
    private static Path target(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        return Files.isSymbolicLink(absolute) && Files.exists(absolute) ? absolute.toRealPath() : absolute;
    }

    /**
     * The permissions of an old file, for the new one to have.
     *
     * @return null where there is no old file or no such permissions
     * @throws AccessDeniedException if the old file is read-only: then somebody does not want it to be changed
     */
    private static Set<PosixFilePermission> permissions(Path target) throws IOException {
        if (!Files.exists(target)) {
            return null;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        Set<PosixFilePermission> permissions = view == null ? null : view.readAttributes().permissions();
        // root may write what has no right to write at all; it is not meant to
        boolean nobody = permissions != null && Collections.disjoint(permissions,
                Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE));
        if (nobody || !Files.isWritable(target)) {
            throw new AccessDeniedException(target.toString());
        }
        return permissions;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
