package org.rejoinder.rules.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.rules.Wording;
import org.rejoinder.rules.facts.FactBase;

/** Puts a lineage into words. */
final class LineageSentence {

    private static final Wording TEXTS = new Wording("org.rejoinder.rules.lineage.messages");

    private final FactBase base;
    private final Map<List<List<String>>, String> known = new HashMap<>();

    LineageSentence(FactBase base) {
        this.base = base;
    }

    String of(List<String> outlets, List<Origin> origins) {
        // most acts of an article share outlets and origins with others
        return known.computeIfAbsent(List.of(outlets, origins.stream().map(Origin::source).toList()), k -> word(outlets, origins));
    }

    private String word(List<String> outlets, List<Origin> origins) {
        long anonymous = origins.stream().filter(Origin::anonymous).count();
        String key = anonymous == origins.size() && anonymous > 0 ? "origins.anonymous" : anonymous == 0 ? "origins" : "origins.mixed";
        String count = TEXTS.text(key + one(origins), number(origins.size()), number((int) anonymous));
        String head = TEXTS.text("outlets" + one(outlets), number(outlets.size()));
        String names = String.join(", ", origins.stream().map(o -> base.display(o.source())).toList());
        String whole = TEXTS.text("sentence", head, count, names);
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
    }

    private static String one(List<?> counted) {
        return counted.size() == 1 ? ".one" : "";
    }

    private String number(int count) {
        return count <= 12 ? TEXTS.text("number." + count) : String.valueOf(count);
    }
}
