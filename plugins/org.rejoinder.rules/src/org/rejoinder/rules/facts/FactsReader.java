package org.rejoinder.rules.facts;

import java.util.ArrayList;
import java.util.List;
import org.rejoinder.model.Form;
import org.rejoinder.model.Response;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Standing;

/** Reads what {@link FactsWriter} wrote. */
final class FactsReader {

    private final List<SourceFact> sources = new ArrayList<>();
    private final List<ClaimFact> claims = new ArrayList<>();
    private final List<ActFact> acts = new ArrayList<>();
    private final List<RelationFact> relations = new ArrayList<>();
    private String[] field;
    private int at;

    ArticleFacts read(String string) {
        String[] lines = string.split("\n", -1);
        try {
            start(lines[0]);
            if (!"V".equals(field[0]) || number() != ArticleFacts.VERSION) {
                throw new IllegalArgumentException("facts of another version: " + lines[0]);
            }
            String article = text();
            String file = text();
            String outlet = text();
            String published = text();
            for (int i = 1; i < lines.length - 1; i++) {
                start(lines[i]);
                record();
            }
            return new ArticleFacts(article, file, outlet, published, sources, claims, acts, relations);
        } catch (IndexOutOfBoundsException | NullPointerException e) {
            throw new IllegalArgumentException("damaged facts", e);
        }
    }

    private void record() {
        switch (field[0]) {
            case "S" -> sources.add(new SourceFact(text(), flag(), SourceKind.get(number()), number(), flag(), text(), text(), text(),
                    flag(), list(), list(), list()));
            case "C" -> claims.add(new ClaimFact(text(), text()));
            case "A" -> acts.add(new ActFact(text(), number(), flag(), Response.get(number()), flag(), flag(), flag(), flag(),
                    Form.get(number()), list(), list(), text(), text(), text(), text(), number(), Standing.get(number())));
            case "R" -> relations.add(new RelationFact(Relation.values()[number()], text(), text(), text()));
            default -> throw new IllegalArgumentException("damaged facts: " + field[0]);
        }
    }

    private void start(String line) {
        field = line.split("\t", -1);
        at = 1;
    }

    private String text() {
        return plain(field[at++]);
    }

    private int number() {
        return Integer.parseInt(field[at++]);
    }

    private boolean flag() {
        return "1".equals(field[at++]);
    }

    private List<String> list() {
        String whole = field[at++];
        List<String> values = new ArrayList<>();
        int begin = 0;
        for (int comma = whole.indexOf(','); comma >= 0; comma = whole.indexOf(',', begin)) {
            values.add(plain(whole.substring(begin, comma)));
            begin = comma + 1;
        }
        return values;
    }

    private static String plain(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        if (escaped.equals("\\0")) {
            return null;
        }
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\') {
                c = escaped.charAt(++i);
                plain.append(switch (c) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 'c' -> ',';
                    default -> c;
                });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
