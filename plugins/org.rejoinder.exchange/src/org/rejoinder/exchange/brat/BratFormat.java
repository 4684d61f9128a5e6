package org.rejoinder.exchange.brat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.Messages;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Drafting;
import org.rejoinder.exchange.drafting.Roles;
import org.rejoinder.model.Document;
import org.rejoinder.text.ArticleText;

/** brat's standoff format: {@code NAME.ann} beside {@code NAME.txt}. */
public final class BratFormat implements Format, Importer {

    private static final Pattern FIRST = Pattern.compile("^\\uFEFF?(?:[TERAMN]\\d+|#\\d+|\\*)\\t\\S.*", Pattern.DOTALL);

    @Override
    public String id() {
        return "brat";
    }

    @Override
    public String title() {
        return Messages.of(BratFormat.class, "title");
    }

    @Override
    public Optional<Importer> importer() {
        return Optional.of(this);
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".ann");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName) && (head.length == 0 || FIRST.matcher(new String(head, StandardCharsets.UTF_8)).matches());
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        String textName = input.name() + ".txt";
        byte[] bytes = input.sibling(textName).orElseThrow(() -> new ExchangeException(input.label(), 0, 0,
                Messages.of(BratFormat.class, "text.missing", textName)));
        ArticleText text = TextFile.decode(bytes, textName);
        ArticleText ann = TextFile.decode(input.bytes(), input.label());
        List<ImportWarning> warnings = new ArrayList<>();
        BiConsumer<Integer, String> warn = (line, message) -> warnings.add(new ImportWarning(input.label(), line, message));
        BratRecords records = BratReader.read(ann.string(), warn);
        String name = FileNames.plain(input.name().endsWith(".brat") ? input.name().substring(0, input.name().length() - 5) : input.name());
        Draft draft = BratAttributions.draft(text, records, Roles.of(options), warn);
        draft.article = name;
        Document document = Drafting.document(text, name + ".txt", draft, warn);
        return List.of(new ImportResult(name, document, text, warnings));
    }
}
