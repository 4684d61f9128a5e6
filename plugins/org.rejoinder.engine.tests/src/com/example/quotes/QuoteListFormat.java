package com.example.quotes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.Coverage;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.ExchangeOptions;
import org.rejoinder.exchange.Export;
import org.rejoinder.exchange.Exporter;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.Importer;
import org.rejoinder.exchange.LossReport;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.drafting.Composition;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.exchange.drafting.Drafting;
import org.rejoinder.model.RejoinderPackage.Literals;
import org.rejoinder.rules.ActReading;
import org.rejoinder.text.ArticleText;

/** Quotations, one on a line: who said it, a tab, and the words. */
public final class QuoteListFormat implements Format, Exporter, Importer {

    @Override
    public String id() {
        return "quote-list";
    }

    @Override
    public String title() {
        return "Quotations, one on a line";
    }

    @Override
    public boolean comesBack() {
        // the article's text is not in such a list, so what is read is another article
        return false;
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(name + ".quotes");
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) {
        StringBuilder lines = new StringBuilder();
        for (ActReading act : article.examination().acts()) {
            lines.append(String.join(" and ", act.fact().by())).append('\t').append(act.fact().words().replaceAll("\\s+", " ")).append('\n');
        }
        // all that is not named here is reported as lost, features that the model gains later included
        LossReport losses = Coverage.of(id()).carries(Literals.ACT__BY, Literals.ACT__SAYS, Literals.PASSAGE__FRAGMENTS, Literals.FRAGMENT__WORDS)
                .losses(article.document()).and(article.unplaced());
        return Export.of(fileNames(article.name()).get(0), lines, losses);
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.endsWith(".quotes");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName) && new String(head, StandardCharsets.UTF_8).contains("\t");
    }

    @Override
    public List<ImportResult> read(ImportInput input, ExchangeOptions options) throws ExchangeException {
        List<ImportWarning> warnings = new ArrayList<>();
        Draft draft = new Draft();
        draft.article = input.name();
        Composition text = new Composition();
        int number = 0;
        for (String line : TextFile.decode(input.bytes(), input.label()).string().lines().toList()) {
            number++;
            String[] parts = line.split("\t", 2);
            if (parts.length < 2 || parts[1].isBlank()) {
                warnings.add(new ImportWarning(input.label(), number, "a name, a tab and words were expected; the line is left out"));
                continue;
            }
            Draft.Act act = new Draft.Act(line, number);
            text.paragraph();
            Draft.Mention who = new Draft.Mention(List.of(text.add(parts[0])), number);
            who.label = parts[0];
            act.sources.add(who);
            act.cue.add(text.add("said"));
            text.mark(":");
            act.content.add(text.add(parts[1]));
            draft.acts.add(act);
        }
        if (draft.acts.isEmpty()) {
            throw new ExchangeException(input.label(), 1, 1, "there is no line with a name, a tab and words");
        }
        ArticleText article = text.text();
        return List.of(new ImportResult(input.name(), Drafting.document(article, input.name() + ".txt", draft,
                (line, message) -> warnings.add(new ImportWarning(input.label(), line, message))), article, warnings));
    }
}
