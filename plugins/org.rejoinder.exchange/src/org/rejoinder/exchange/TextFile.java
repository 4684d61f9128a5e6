package org.rejoinder.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Decoding;

/** The text beside an imported file, and beside the document that is made of it. */
public final class TextFile {

    private TextFile() {
    }

    /**
     * The text that an imported document refers to, read from beside the imported file.
     *
     * @return the import; without a text, and with a warning, if there is none that can be read, or its name leads out of
     *     the folder
     * @throws ExchangeException if the file system fails
     */
    public static ImportResult result(ImportInput input, Document document, List<ImportWarning> warnings)
            throws ExchangeException {
        return result(input, FileNames.plain(input.name()), document, null, warnings);
    }

    /**
     * The text that an imported document refers to, read from beside the imported file, or else from within it.
     *
     * @param name the name for the import's files
     * @param within the text as the file itself has it; null or empty if it has none
     * @return the import; without a text, and with a warning, if there is none that can be read, or its name leads out of
     *     the folder
     * @throws ExchangeException if the file system fails
     */
    public static ImportResult result(ImportInput input, String name, Document document, String within, List<ImportWarning> warnings)
            throws ExchangeException {
        Article article = document.getArticle();
        ArticleText text = null;
        if (article != null && article.getTextFile() != null) {
            boolean plain = FileNames.isPlain(article.getTextFile());
            Optional<byte[]> bytes = plain ? input.sibling(article.getTextFile()) : Optional.empty();
            if (bytes.isEmpty() && plain && within != null && !within.isEmpty()) {
                bytes = Optional.of(within.getBytes(StandardCharsets.UTF_8));
            }
            Decoding decoding = bytes.map(b -> Decoding.of(b, ImportInput.LIMIT))
                    .orElse(Decoding.unreadable(Decoding.Reason.MISSING, article.getTextFile()));
            if (decoding instanceof Decoding.Readable readable) {
                text = readable.text();
            } else {
                warnings.add(new ImportWarning(input.label(), 0, Messages.of(TextFile.class, "text.missing",
                        article.getTextFile(), why((Decoding.Unreadable) decoding))));
            }
        }
        return new ImportResult(name, document, text, warnings);
    }

    /**
     * Reads a text that an import can not do without.
     *
     * @param label the file's name for messages
     * @throws ExchangeException if it is no UTF-8
     */
    public static ArticleText decode(byte[] bytes, String label) throws ExchangeException {
        Decoding decoding = Decoding.of(bytes, ImportInput.LIMIT);
        if (decoding instanceof Decoding.Readable readable) {
            return readable.text();
        }
        Decoding.Unreadable why = (Decoding.Unreadable) decoding;
        throw new ExchangeException(label, why.line(), why.column(),
                Messages.of(TextFile.class, "text.unreadable", why(why)));
    }

    /** Why a text can not be read, in words for the user. */
    public static String why(Decoding.Unreadable unreadable) {
        return Messages.of(TextFile.class, "text." + unreadable.reason(), unreadable.detail());
    }

    /** The bytes of a text's file, byte order mark and all: exactly what it was read from. */
    public static byte[] bytes(ArticleText text) {
        byte[] utf8 = text.string().getBytes(StandardCharsets.UTF_8);
        if (!text.hasByteOrderMark()) {
            return utf8;
        }
        byte[] all = new byte[utf8.length + 3];
        all[0] = (byte) 0xEF;
        all[1] = (byte) 0xBB;
        all[2] = (byte) 0xBF;
        System.arraycopy(utf8, 0, all, 3, utf8.length);
        return all;
    }
}
