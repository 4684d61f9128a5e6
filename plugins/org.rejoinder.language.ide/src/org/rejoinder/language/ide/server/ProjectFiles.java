package org.rejoinder.language.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.text.Decoding;

/** The files that a document sees, as they are now: open ones as the editor has them. */
final class ProjectFiles {

    private final OpenDocuments documents;

    ProjectFiles(OpenDocuments documents) {
        this.documents = documents;
    }

    /** The URI by which names of a document's file go among those of others; its own where it has no file. */
    static String key(OpenDocument document) {
        return document.file() == null ? document.uri() : FileUris.of(document.file());
    }

    /** The document itself first, then every other document of its neighbourhood that can be read. */
    List<OpenDocument> seenFrom(OpenDocument document) {
        List<OpenDocument> all = new ArrayList<>(List.of(document));
        if (document.file() != null) {
            for (Path file : Neighbourhood.of(document.file()).documents()) {
                if (!file.equals(document.file())) {
                    add(all, file);
                }
            }
        }
        return all;
    }

    /** The file that declares a name; null where it can no longer be read. */
    OpenDocument of(VisibleName name, OpenDocument from) {
        if (name.uri().equals(key(from))) {
            return from;
        }
        List<OpenDocument> found = new ArrayList<>();
        add(found, FileUris.file(name.uri()));
        return found.isEmpty() ? null : found.get(0);
    }

    private void add(List<OpenDocument> all, Path file) {
        OpenDocument open = documents.of(file);
        if (open != null) {
            all.add(open);
        } else if (documents.read(file, RejoinderResource.LARGEST) instanceof Decoding.Readable readable) {
            all.add(new OpenDocument(FileUris.of(file), 0, readable.text().string()));
        }
    }
}
