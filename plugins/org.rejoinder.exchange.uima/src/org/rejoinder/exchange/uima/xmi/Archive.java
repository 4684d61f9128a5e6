package org.rejoinder.exchange.uima.xmi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.Messages;

/** ZIP files in memory: strangers' are read within limits, ours have one date in them, always the same. */
final class Archive {

    /** How many entries a ZIP may have. */
    private static final int MOST = 10_000;
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Archive() {
    }

    /** Whether a file begins as a ZIP does. */
    static boolean is(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 8 && head[3] < 9;
    }

    /** Whether a file begins as one does that gzip has compressed, as DKPro writes {@code .xmi.gz}. */
    static boolean isCompressed(byte[] head) {
        return head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    /**
     * A file as it was before gzip compressed it; one that is not compressed as it is.
     *
     * @throws ExchangeException if it is broken, or unpacks to more than {@link ImportInput#LIMIT} bytes
     */
    static byte[] unpacked(byte[] bytes, String label) throws ExchangeException {
        if (!isCompressed(bytes)) {
            return bytes;
        }
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] content = gzip.readNBytes((int) ImportInput.LIMIT + 1);
            if (content.length > ImportInput.LIMIT) {
                throw failure(label, "zip.large", ImportInput.LIMIT >> 20, label);
            }
            return content;
        } catch (IOException e) {
            throw failure(label, "gzip.broken", e.getMessage());
        }
    }

    /**
     * The entries of a ZIP, in their order, without folders.
     *
     * @throws ExchangeException if it is broken, an entry's name leads out of it, or it unpacks to more than
     *     {@link ImportInput#LIMIT} bytes or too many entries
     */
    static Map<String, byte[]> read(byte[] bytes, String label) throws ExchangeException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                demandInside(entry.getName(), label);
                if (entries.size() >= MOST) {
                    throw failure(label, "zip.many", MOST);
                }
                byte[] content = zip.readNBytes((int) (ImportInput.LIMIT - size) + 1);
                size += content.length;
                if (size > ImportInput.LIMIT) {
                    throw failure(label, "zip.large", ImportInput.LIMIT >> 20, entry.getName());
                }
                if (!entry.isDirectory()) {
                    entries.putIfAbsent(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw failure(label, "zip.broken", e.getMessage());
        }
        if (entries.isEmpty()) {
            throw failure(label, "zip.broken", Messages.of(Archive.class, "zip.empty"));
        }
        return entries;
    }

    private static void demandInside(String name, String label) throws ExchangeException {
        boolean out = name.startsWith("/") || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0
                || List.of(name.split("/")).contains("..");
        if (out) {
            throw failure(label, "zip.outside", name);
        }
    }

    private static ExchangeException failure(String label, String key, Object... arguments) {
        return new ExchangeException(label, 0, 0, Messages.of(Archive.class, key, arguments));
    }

    /** A ZIP of these files. */
    static byte[] of(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(DATE);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
