package org.rejoinder.cli.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.cli.Arguments;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.UsageProblem;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.exchange.OptionalFormats;

/** Turns what a user wrote behind {@code --to}, {@code --from} and {@code --set} into formats and options. */
final class FormatChoice {

    private FormatChoice() {
    }

    /** @throws UsageProblem if a name is no format, or one that is not written */
    static List<Format> to(FormatRegistry registry, List<String> ids) {
        List<Format> formats = new ArrayList<>();
        for (String id : ids) {
            Format format = registry.find(id.strip()).orElse(null);
            if (format == null || format.exporter().isEmpty()) {
                throw problem(id.strip(), format, "formats.notTo", registry.exported());
            }
            if (!formats.contains(format)) {
                formats.add(format);
            }
        }
        return formats;
    }

    /** @throws UsageProblem if the name is no format, or one that is not read */
    static Format from(FormatRegistry registry, String id) {
        Format format = registry.find(id.strip()).orElse(null);
        if (format == null || format.importer().isEmpty()) {
            throw problem(id.strip(), format, "formats.notFrom", registry.imported());
        }
        return format;
    }

    /**
     * What the options that formats have say; a command need not have all of them.
     *
     * @throws UsageProblem if one is not {@code NAME=VALUE}
     */
    static ExchangeOptions options(Arguments arguments) {
        Map<String, String> values = new HashMap<>();
        for (String setting : arguments.words("--set")) {
            int equals = setting.indexOf('=');
            if (equals < 1) {
                throw new UsageProblem(Messages.text("formats.badSetting", setting));
            }
            values.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        put(values, ExchangeOptions.BASE, arguments.word("--base"));
        put(values, ExchangeOptions.MAPPING, arguments.word("--mapping"));
        return new ExchangeOptions(values);
    }

    private static void put(Map<String, String> values, String key, String value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    private static UsageProblem problem(String id, Format found, String otherwise, List<Format> possible) {
        String names = String.join(", ", possible.stream().map(Format::id).toList());
        return new UsageProblem(found != null ? Messages.text(otherwise, id, names)
                : OptionalFormats.missing(id).orElseGet(() -> Messages.text("formats.none", id, names)));
    }
}
