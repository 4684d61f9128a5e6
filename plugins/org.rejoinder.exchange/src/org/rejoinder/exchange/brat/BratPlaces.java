package org.rejoinder.exchange.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.records.Records;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/** Where the spans of a {@code .ann} file are in the text, whatever its offsets count; what does not fit is told. */
final class BratPlaces {

    private final Records records;
    private final BiConsumer<Integer, String> warnings;

    private BratPlaces(Records records, BiConsumer<Integer, String> warnings) {
        this.records = records;
        this.warnings = warnings;
    }

    /** The places of each span, by its id. */
    static Map<String, List<Place>> of(ArticleText text, Records records, BiConsumer<Integer, String> warnings) {
        return new BratPlaces(records, warnings).places(text);
    }

    private Map<String, List<Place>> places(ArticleText text) {
        Map<String, List<Place>> places = new HashMap<>();
        OffsetReading reading = OffsetReading.of(text, records.textBounds.values());
        if (reading != OffsetReading.CODE_POINTS) {
            warnings.accept(0, text("units", reading.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
        }
        for (Records.TextBound record : records.textBounds.values()) {
            List<Place> found = reading.places(text, record);
            if (found.stream().anyMatch(Place::isEmpty)) {
                warnings.accept(record.line(), text("span.empty", record.id()));
            }
            if (found.size() < record.spans().size() / 2) {
                found = foundAgain(text, record, found);
            } else if (record.text() != null && !reading.fits(text, record)) {
                StringBuilder there = new StringBuilder();
                found.forEach(p -> there.append(there.isEmpty() ? "" : " ").append(text.at(p)));
                warnings.accept(record.line(), text("span.differs", record.id(), record.text(), there));
            }
            places.put(record.id(), found);
        }
        return places;
    }

    /** A span outside the text is found by its words, if they stand there once. */
    private List<Place> foundAgain(ArticleText text, Records.TextBound record, List<Place> inside) {
        String words = record.text();
        int at = words == null || words.isBlank() ? -1 : text.string().indexOf(words);
        boolean once = at >= 0 && text.string().indexOf(words, at + 1) < 0;
        List<Place> found = once ? List.of(new Place(at, at + words.length())) : inside;
        warnings.accept(record.line(), text("span.outside", record.id(), record.spans(),
                text(once ? "span.found" : "span.dropped", once ? found.get(0) : "")));
        return found;
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(BratPlaces.class, key, arguments);
    }
}
