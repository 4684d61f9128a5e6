package org.rejoinder.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.language.ide.checking.DocumentChecking;
import org.rejoinder.workspace.exchange.ExportRun;
import org.rejoinder.workspace.exchange.Formats;

/** EMF's own editors and tools validate an exported model with our rules, with nothing set up but the installed bundles. */
class ValidationTest {

    @Test
    void anExportedModelIsValidatedByTheRules(@TempDir Path folder) throws Exception {
        Bench bench = new Bench("Validation");
        IFile file = bench.write("a.rejoinder", """
                article A
                  language "en"
                  text '''
                Keeper Ada Holm said the gate is broken.
                '''
                source Holm person "Ada Holm" role "keeper"
                statement S1 by Holm says "the gate is mended" cue "said"
                """);
        new ExportRun(new DocumentChecking(), List.of(file.getLocation().toPath()),
                List.of(Formats.registry().find("xmi").orElseThrow()), folder, ExchangeOptions.none()).run(new NullProgressMonitor());
        EObject root = new ResourceSetImpl().getResource(URI.createFileURI(folder.resolve("a.xmi").toString()), true)
                .getContents().get(0);
        Diagnostic found = Diagnostician.INSTANCE.validate(root);
        assertEquals(Diagnostic.ERROR, found.getSeverity());
        assertTrue(found.getChildren().stream().anyMatch(each -> each.getMessage().startsWith("TXT-02")),
                found.getChildren().toString());
    }
}
