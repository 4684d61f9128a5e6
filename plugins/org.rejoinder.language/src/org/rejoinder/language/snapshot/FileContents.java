package org.rejoinder.language.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.rejoinder.text.Decoding;

/** What files hold: as they are saved, unless an editor that has them open says otherwise. Safe for several threads. */
public interface FileContents {

    /** As the files are saved. */
    FileContents SAVED = Decoding::read;

    /**
     * What a file holds.
     *
     * @param largest how many bytes it may have
     */
    Decoding read(Path file, long largest);

    /** What is another string as soon as the file holds something else. */
    default String stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS) + " " + attributes.size();
        } catch (IOException e) {
            return "gone";
        }
    }
}
