package org.rejoinder.language.ide.server;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What the editor tells of files on disk and of settings: open documents get another look. */
final class FileEvents implements WorkspaceService {

    private final RejoinderServer server;

    FileEvents(RejoinderServer server) {
        this.server = server;
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams told) {
        server.guarded(() -> server.checks().changedAround());
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams told) {
        server.guarded(() -> server.checks().changedAround());
    }
}
