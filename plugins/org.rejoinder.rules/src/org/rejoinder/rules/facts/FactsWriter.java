package org.rejoinder.rules.facts;

import java.util.List;

/**
 * Writes facts: a line a record, a letter for its type, fields behind tabs. A backslash escapes tab, line end, comma and
 * itself; {@code \0} is null.
 */
final class FactsWriter {

    private final StringBuilder out = new StringBuilder();

    String write(ArticleFacts facts) {
        line("V", ArticleFacts.VERSION, facts.article(), facts.file(), facts.outlet(), facts.published());
        for (SourceFact s : facts.sources()) {
            line("S", s.id(), flag(s.declared()), s.kind().getValue(), s.size(), flag(s.some()), s.of(), s.label(), s.role(),
                    flag(s.reasoned()), s.aliases(), s.speaksFor(), s.memberOf());
        }
        for (ClaimFact c : facts.claims()) {
            line("C", c.id(), c.text());
        }
        for (ActFact a : facts.acts()) {
            line("A", a.id(), a.position(), flag(a.rebuttal()), a.response().getValue(), flag(a.question()), flag(a.belief()),
                    flag(a.outletVoice()), flag(a.hedged()), a.form().getValue(), a.by(), a.chain(), a.parent(), a.date(), a.cue(),
                    a.words(), a.begin(), a.expect().getValue());
        }
        for (RelationFact r : facts.relations()) {
            line("R", r.kind().ordinal(), r.from(), r.to(), r.words());
        }
        return out.toString();
    }

    private static String flag(boolean value) {
        return value ? "1" : "0";
    }

    private void line(String type, Object... fields) {
        out.append(type);
        for (Object field : fields) {
            out.append('\t');
            if (field instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    field(list.get(i));
                    // each value ends in a comma, so that a list of one empty string is not an empty list
                    out.append(',');
                }
            } else {
                field(field);
            }
        }
        out.append('\n');
    }

    private void field(Object value) {
        if (value == null) {
            out.append("\\0");
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\\\");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case ',' -> out.append("\\c");
                default -> out.append(c);
            }
        }
    }
}
