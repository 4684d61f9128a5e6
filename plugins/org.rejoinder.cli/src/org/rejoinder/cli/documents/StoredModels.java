package org.rejoinder.cli.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.emf.common.util.URI;
import org.rejoinder.cli.Messages;
import org.rejoinder.cli.inputs.InputFile;
import org.rejoinder.cli.inputs.InputWalk;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.FormatRegistry;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.language.snapshot.ArticleTexts;
import org.rejoinder.language.snapshot.DocumentSet;
import org.rejoinder.language.snapshot.Neighbourhood;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Surroundings;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/** Models that are checked as they are stored (XMI), with the places that stand in them, without the language. */
public final class StoredModels {

    private StoredModels() {
    }

    /**
     * Reads and examines one.
     *
     * @param problems gets the label and a sentence if it can not be read
     * @return null if it can not be read
     */
    public static OpenDocument read(InputFile file, SettingsSource settings, RuleRegistry registry, BiConsumer<String, String> problems) {
        try {
            List<ImportResult> results = FormatRegistry.standard().find("xmi").orElseThrow().importer().orElseThrow()
                    .read(ImportInput.of(file.path()), ExchangeOptions.none());
            if (results.isEmpty()) {
                problems.accept(file.label(), Messages.text("input.kind"));
                return null;
            }
            ImportResult result = results.get(0);
            URI uri = DocumentSet.uri(file.path());
            Decoding decoding = result.text() == null ? ArticleTexts.files().of(uri, result.document()) : new Decoding.Readable(result.text());
            Examination examination = new Examiner(registry).examine(result.document(), decoding, Surroundings.ALONE,
                    settings.of(Neighbourhood.of(file.path()), registry));
            ArticleText source = Decoding.ofText(Files.readString(file.path(), StandardCharsets.UTF_8)).text();
            return new OpenDocument(file, source, null, result.document(), decoding, examination);
        } catch (ExchangeException e) {
            problems.accept(file.label(), e.getMessage());
        } catch (IOException e) {
            problems.accept(file.label(), InputWalk.reason(e));
        }
        return null;
    }
}
