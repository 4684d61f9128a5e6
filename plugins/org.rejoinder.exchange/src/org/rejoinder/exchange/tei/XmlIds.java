package org.rejoinder.exchange.tei;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Identifiers of elements as XML demands them: names, and no two alike. */
final class XmlIds {

    private final Map<Object, String> given = new IdentityHashMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * The identifier of an element, the same each time.
     *
     * @param wish the element's own name; may be null
     */
    String of(Object element, String wish) {
        return given.computeIfAbsent(element, e -> fresh(wish == null || wish.isEmpty() ? "element" : wish));
    }

    /** An identifier that nothing has. */
    String fresh(String wish) {
        StringBuilder name = new StringBuilder();
        wish.codePoints().forEach(c -> {
            if (isNameCharacter(c)) {
                name.appendCodePoint(c);
            } else {
                name.append("_").append(Integer.toHexString(c));
            }
        });
        String stem = name.isEmpty() || !isNameStart(name.codePointAt(0)) ? "_" + name : name.toString();
        String id = stem;
        // no wish has a hyphen, so a number behind one meets no other name
        for (int n = 2; !taken.add(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }

    /** NameStartChar of XML 1.0, fifth edition, without the colon; what schemas of 1999 demand besides are letters, too. */
    private static boolean isNameStart(int c) {
        return c == '_' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7
                || c >= 0x370 && c <= 0x1FFF && c != 0x37E || c >= 0x3001 && c <= 0xD7FF && Character.isLetter(c);
    }

    private static boolean isNameCharacter(int c) {
        return isNameStart(c) || c >= '0' && c <= '9' || c == 0xB7;
    }
}
