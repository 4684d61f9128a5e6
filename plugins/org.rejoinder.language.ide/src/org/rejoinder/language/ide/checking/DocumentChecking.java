package org.rejoinder.language.ide.checking;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.navigation.OtherFiles;
import org.rejoinder.language.ide.syntax.Structure;
import org.rejoinder.language.ide.textfile.TextFileName;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/** Checks documents that are being edited. For several threads. */
public final class DocumentChecking {

    private static final long LIMIT = 32L << 20;

    private final OtherFiles others = new OtherFiles();

    /**
     * {@return what is found in a document}
     *
     * @param document the text of the document, saved or not
     * @param file     its file; null where it is not on a disk, and then it sees no other file
     */
    public CheckedDocument check(String document, Path file) {
        Structure structure = Structure.of(document);
        List<VisibleName> names = file == null ? List.of() : others.seenFrom(file);
        ArticleText article = null;
        Optional<Path> text = file == null ? Optional.empty()
                : TextFileName.in(structure).flatMap(name -> name.from(file.getParent()));
        if (text.isPresent() && Decoding.read(text.get(), LIMIT) instanceof Decoding.Readable readable) {
            article = readable.text();
        }
        return new CheckedDocument(List.of(), article, List.of(), names);
    }
}
