package org.rejoinder.exchange.article;

import java.util.List;
import java.util.Locale;
import org.rejoinder.exchange.ExchangeException;
import org.rejoinder.exchange.Format;
import org.rejoinder.exchange.ImportInput;
import org.rejoinder.exchange.ImportWarning;
import org.rejoinder.exchange.TextFile;
import org.rejoinder.exchange.drafting.Draft;
import org.rejoinder.text.ArticleText;

/** An article as plain text, which is kept byte by byte. */
public final class TextFormat extends ArticleImporter implements Format {

    private static final int LONGEST_HEADLINE = 150;

    @Override
    public String id() {
        return "text";
    }

    @Override
    public String title() {
        return message("text.title");
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\.(?:txt|text)");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return accepts(fileName);
    }

    @Override
    ArticleText read(ImportInput input, Draft draft, List<ImportWarning> warnings) throws ExchangeException {
        ArticleText text = TextFile.decode(input.bytes(), input.label());
        List<String> lines = text.string().lines().limit(2).map(String::strip).toList();
        // a short line with an empty one below it, that is no sentence, is a headline
        if (lines.size() == 2 && lines.get(1).isEmpty() && !lines.get(0).isEmpty() && lines.get(0).length() <= LONGEST_HEADLINE
                && !lines.get(0).matches(".*[.,;:…”\"]")) {
            draft.headline = lines.get(0).replace("\uFEFF", "");
        }
        return text;
    }
}
