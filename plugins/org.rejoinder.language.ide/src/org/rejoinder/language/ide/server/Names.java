package org.rejoinder.language.ide.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.rejoinder.language.ide.Messages;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.language.ide.completion.VisibleName;
import org.rejoinder.language.ide.edits.Edit;
import org.rejoinder.language.ide.navigation.Definitions;
import org.rejoinder.language.ide.occurrences.Occurrences;
import org.rejoinder.language.ide.rename.NameRename;

/** Where names are declared and written, and what another name changes, in all files that see each other. */
final class Names {

    private final DocumentChecking checking;
    private final ProjectFiles files;

    Names(DocumentChecking checking, ProjectFiles files) {
        this.checking = checking;
        this.files = files;
    }

    /** Where the name at an offset is declared. */
    List<Location> definition(OpenDocument document, int offset) {
        Optional<VisibleName> found = document.structure().nameAt(offset).flatMap(use -> Definitions.of(document.structure(), use,
                ProjectFiles.key(document), checking.otherNames(document.file())));
        OpenDocument target = found.map(name -> files.of(name, document)).orElse(null);
        return target == null ? List.of() : List.of(new Location(target.uri(), target.lines().range(found.get().begin(), found.get().end())));
    }

    /** Where the name at an offset is written. */
    List<Location> references(OpenDocument document, int offset, boolean withDeclaration) {
        Optional<NameRename> name = name(document, offset);
        List<Location> declared = withDeclaration ? List.of() : definition(document, offset);
        List<Location> places = new ArrayList<>();
        if (name.isPresent()) {
            edits(document, name.get(), name.get().name())
                    .forEach((file, edits) -> edits.forEach(edit -> places.add(new Location(file.uri(), edit.getRange()))));
        } else {
            Occurrences.at(document.structure(), offset)
                    .forEach(place -> places.add(new Location(document.uri(), document.lines().range(place.begin(), place.end()))));
        }
        places.removeAll(declared);
        return places;
    }

    /** Where the name at an offset is written in the document itself. */
    List<DocumentHighlight> highlights(OpenDocument document, int offset) {
        return Occurrences.at(document.structure(), offset).stream()
                .map(place -> new DocumentHighlight(document.lines().range(place.begin(), place.end()),
                        place.declares() ? DocumentHighlightKind.Write : DocumentHighlightKind.Read)).toList();
    }

    /** What would be renamed at an offset; null for nothing. */
    PrepareRenameResult renamed(OpenDocument document, int offset) {
        return name(document, offset).flatMap(rename -> document.structure().nameAt(offset).map(use -> {
            int begin = rename.name().equals(use.name()) || !use.name().endsWith("." + rename.name()) ? use.begin()
                    : use.end() - rename.name().length();
            return new PrepareRenameResult(document.lines().range(begin, begin + rename.name().length()), rename.name());
        })).orElse(null);
    }

    /**
     * The changes that another name makes in all files.
     *
     * @throws ResponseErrorException in words, if it cannot be the new name
     */
    WorkspaceEdit rename(OpenDocument document, int offset, String wanted) {
        NameRename rename = name(document, offset).orElseThrow(() -> refused(Messages.of("rename.nothing")));
        String problem = rename.problem(wanted, document.structure(), checking.otherNames(document.file()));
        if (problem != null) {
            throw refused(problem);
        }
        Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
        edits(document, rename, wanted).forEach((file, edits) -> changes.put(file.uri(), edits));
        return new WorkspaceEdit(changes);
    }

    private Optional<NameRename> name(OpenDocument document, int offset) {
        return NameRename.at(document.structure(), ProjectFiles.key(document), checking.otherNames(document.file()), offset);
    }

    private Map<OpenDocument, List<TextEdit>> edits(OpenDocument document, NameRename rename, String wanted) {
        Map<OpenDocument, List<TextEdit>> all = new LinkedHashMap<>();
        for (OpenDocument file : files.seenFrom(document)) {
            List<Edit> edits = rename.edits(wanted, file.structure(), ProjectFiles.key(file));
            if (!edits.isEmpty()) {
                all.put(file, edits.stream().map(file.lines()::edit).toList());
            }
        }
        return all;
    }

    private static ResponseErrorException refused(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, reason, null));
    }
}
