package org.rejoinder.rules.lineage;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rejoinder.rules.facts.FactBase;

/** Puts a lineage into words. */
final class LineageSentence {

    private final FactBase base;
    private final ResourceBundle texts = ResourceBundle.getBundle("org.rejoinder.rules.lineage.messages");

    LineageSentence(FactBase base) {
        this.base = base;
    }

    String of(List<String> outlets, List<Origin> origins) {
        long anonymous = origins.stream().filter(Origin::anonymous).count();
        String key = anonymous == origins.size() && anonymous > 0 ? "origins.anonymous" : anonymous == 0 ? "origins" : "origins.mixed";
        String count = text(key, number(origins.size()), origins.size(), number((int) anonymous));
        String head = text("outlets", number(outlets.size()), outlets.size());
        String names = String.join(", ", origins.stream().map(o -> base.display(o.source())).toList());
        String whole = text("sentence", head, count, names);
        return whole.substring(0, 1).toUpperCase(Locale.ROOT) + whole.substring(1);
    }

    private String number(int count) {
        return count <= 12 ? texts.getString("number." + count) : String.valueOf(count);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(arguments);
    }
}
