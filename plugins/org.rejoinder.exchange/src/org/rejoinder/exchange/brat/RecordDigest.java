package org.rejoinder.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.exchange.json.CarriedDocument;

/**
 * Tells whether the records of a file are still those that we wrote: a digest of what all lines but notes say, in any order
 * and under any ids. brat leaves the lines as they are; other tools number them anew.
 */
final class RecordDigest {

    /** What stands before the digest in its note. */
    static final String LABEL = "records ";

    private final Map<String, String> records = new HashMap<>();
    private final Map<String, String> digests = new HashMap<>();

    private RecordDigest() {
    }

    /** The digest of a file's lines, 64 hexadecimal digits. */
    static String of(String ann) {
        RecordDigest digest = new RecordDigest();
        List<String> said = new ArrayList<>();
        ann.lines().map(String::stripTrailing).filter(l -> !l.isEmpty() && !l.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab < 0 || digest.records.putIfAbsent(line.substring(0, tab), line.substring(tab + 1)) != null) {
                // no record that anything could refer to
                said.add(line);
            }
        });
        digest.records.keySet().forEach(id -> said.add(digest.said(id)));
        said.sort(null);
        return CarriedDocument.digest(String.join("\n", said));
    }

    /** What a record says, with what it refers to in the place of ids. */
    private String said(String id) {
        String known = digests.putIfAbsent(id, "circle");
        if (known != null) {
            return known;
        }
        String record = records.get(id);
        StringBuilder said = new StringBuilder().append(id.charAt(0)).append('\t');
        if (id.startsWith("T")) {
            said.append(record);
        } else {
            for (String word : record.split(" ")) {
                String end = word.substring(word.indexOf(':') + 1);
                said.append(' ').append(word, 0, word.length() - end.length()).append(records.containsKey(end) ? said(end) : end);
            }
        }
        String digest = CarriedDocument.digest(said.toString());
        digests.put(id, digest);
        return digest;
    }
}
