package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every construct of the language is read without a problem: the documents in {@code documents} have one each. */
class DocumentsTest {

    @TestFactory
    Stream<DynamicTest> everyConstructIsRead() throws IOException {
        return new Corpus().read(Corpus.documents("documents")).stream().map(resource -> DynamicTest.dynamicTest(
                resource.getURI().lastSegment(), () -> assertEquals("", Corpus.problems(resource))));
    }
}
