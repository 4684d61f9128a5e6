package org.rejoinder.exchange.uima.xmi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.uima.cas.Types;

/**
 * A ZIP of annotated texts: XMI files and their type system, or a whole project of INCEpTION, which holds such a ZIP for each
 * text and annotator. Of a project, texts are named by their document: the curated one as it is, an annotator's with the
 * annotator's name behind.
 */
final class CasArchive {

    /**
     * A text of the archive.
     *
     * @param name what the article is to be named
     * @param label the file within the archive, for messages
     * @param types of its own archive
     */
    record Member(String name, String label, byte[] xmi, Types types) {
    }

    private static final Pattern PROJECT = Pattern.compile("(?:.*/)?(annotation|curation)/([^/]+)/([^/]+)\\.zip");
    /** The texts as they were before anybody annotated them. */
    private static final String UNTOUCHED = "INITIAL_CAS";
    /** How much the ZIPs of a project may unpack to together, in bytes. */
    private static final long LIMIT = 16 * ImportInput.LIMIT;

    private final ImportInput input;
    private final BiConsumer<String, String> warnings;
    private final List<Member> members = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private long unpacked;

    private CasArchive(ImportInput input, BiConsumer<String, String> warnings) {
        this.input = input;
        this.warnings = warnings;
    }

    /**
     * The texts of an archive, in its order.
     *
     * @param warnings gets the label of a file and a message
     * @throws ExchangeException if it can not be read, leads out of itself, is too large, or holds no XMI
     */
    static List<Member> members(ImportInput input, byte[] bytes, BiConsumer<String, String> warnings) throws ExchangeException {
        CasArchive archive = new CasArchive(input, warnings);
        Map<String, byte[]> entries = Archive.read(bytes, input.label());
        archive.plain(entries, input.label(), input.name().replaceFirst("\\.cas-xmi$", ""));
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (Archive.is(entry.getValue())) {
                archive.nested(entry.getKey(), entry.getValue());
            }
        }
        if (archive.members.isEmpty()) {
            throw new ExchangeException(input.label(), 0, 0, Messages.of(CasArchive.class, "zip.none",
                    String.join(", ", entries.keySet().stream().limit(5).toList())));
        }
        return archive.members;
    }

    private void plain(Map<String, byte[]> entries, String label, String name) throws ExchangeException {
        Types types = new Types();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            String head = new String(entry.getValue(), 0, Math.min(4096, entry.getValue().length), StandardCharsets.UTF_8);
            if (entry.getKey().toLowerCase(Locale.ROOT).endsWith(".xml") && head.contains("typeSystemDescription")) {
                String file = label + "/" + entry.getKey();
                TypeSystemReader.read(entry.getValue(), file, types, m -> warnings.accept(file, m));
            }
        }
        List<String> files = entries.keySet().stream().filter(n -> n.endsWith(".xmi") && !n.startsWith("__MACOSX/")).toList();
        for (String file : files) {
            String own = file.substring(file.lastIndexOf('/') + 1, file.length() - 4);
            members.add(new Member(unique(files.size() == 1 ? name : own), label + "/" + file, entries.get(file), types));
        }
    }

    private String unique(String name) {
        String unique = name;
        for (int n = 2; !names.add(unique); n++) {
            unique = name + "-" + n;
        }
        return unique;
    }

    /** An archive within: one that is broken does not keep the others. */
    private void nested(String file, byte[] bytes) {
        String label = input.label() + "/" + file;
        Matcher project = PROJECT.matcher(file);
        String base = file.substring(file.lastIndexOf('/') + 1).replaceFirst("\\.[zZ][iI][pP]$", "");
        if (base.equals(UNTOUCHED)) {
            return;
        }
        String name = base;
        if (project.matches()) {
            String document = project.group(2).replaceFirst("\\.\\w{1,5}$", "");
            name = project.group(1).equals("curation") ? document : document + "-" + base;
        }
        try {
            Map<String, byte[]> entries = Archive.read(bytes, label);
            unpacked += entries.values().stream().mapToLong(entry -> entry.length).sum();
            if (unpacked > LIMIT) {
                throw new ExchangeException(label, 0, 0, Messages.of(CasArchive.class, "zip.large", LIMIT >> 20, file));
            }
            int before = members.size();
            plain(entries, label, FileNames.plain(name));
            if (members.size() == before) {
                warnings.accept(label, Messages.of(CasArchive.class, "zip.none", String.join(", ", entries.keySet().stream().limit(5).toList())));
            }
        } catch (ExchangeException e) {
            warnings.accept(label, e.getMessage());
        }
    }
}
