package org.rejoinder.language.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Editors spell the same file in many ways. */
class FileUrisTest {

    private static final Path FILE = Path.of("/tmp/Straße 100%/a [1].rejoinder");

    @Test
    void everySpellingNamesTheSameFile() {
        assertEquals(FILE, FileUris.file(FileUris.of(FILE)));
        assertEquals(FILE, FileUris.file("file:///tmp/Stra%C3%9Fe%20100%25/a%20%5B1%5D.rejoinder"));
        assertEquals(FILE, FileUris.file("file:///tmp/Stra%c3%9fe%20100%25/a%20[1].rejoinder"));
        assertEquals(FILE, FileUris.file("file://localhost/tmp/Straße%20100%25/a%20[1].rejoinder"));
        assertEquals(FILE, FileUris.file("file:/tmp/Straße%20100%25/x/../a%20[1].rejoinder"));
        assertEquals(FILE, FileUris.file("file:///tmp/Straße 100%/a [1].rejoinder"));
    }

    @Test
    void whatIsNoFileIsNone() {
        assertNull(FileUris.file("untitled:Untitled-1"));
        assertNull(FileUris.file("git:/a.rejoinder?ref"));
        assertNull(FileUris.file("file:"));
        assertNull(FileUris.file(""));
    }
}
