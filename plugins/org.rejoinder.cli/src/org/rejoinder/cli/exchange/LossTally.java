package org.rejoinder.cli.exchange;

import java.util.Map;
import java.util.TreeMap;
import org.rejoinder.cli.Console;
import org.rejoinder.cli.Messages;
import org.rejoinder.exchange.LossReport;

/** How much the exports of a run do not carry, format by format. */
final class LossTally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(LossReport report) {
        if (!report.isEmpty()) {
            counts.merge(report.format(), report.losses().size(), Integer::sum);
        }
    }

    /** One line a format on the error output. */
    void say(Console console) {
        counts.forEach((format, count) -> console.errLine(Messages.count("losses.count", count, format)));
    }
}
