package org.rejoinder.rules.reading;

import java.util.List;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.text.Place;
import org.rejoinder.text.Resolution;

/**
 * What became of looking for one passage of a document. A plain value.
 *
 * @param path path of the passage
 * @param resolution what the matcher says
 * @param near whether it was looked for near its statement
 */
public record PassageReading(ElementPath path, Resolution resolution, boolean near) {

    /** Its places, one for each fragment; empty unless it was found. */
    public List<Place> places() {
        return resolution.places();
    }

    /** Path of one of its fragments, counted from 0. */
    public ElementPath fragment(int index) {
        return path.then("fragments", index);
    }
}
