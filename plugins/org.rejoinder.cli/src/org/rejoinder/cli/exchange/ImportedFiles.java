package org.rejoinder.cli.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rejoinder.exchange.FileNames;
import org.rejoinder.exchange.ImportResult;
import org.rejoinder.language.writing.DocumentWriter;

/** The files of an imported article: its text, then the document, so that a document never stands without its text. */
public final class ImportedFiles {

    private ImportedFiles() {
    }

    /**
     * The files with their contents, in the order in which they are written.
     *
     * @throws IllegalArgumentException if the text's name would leave the folder
     */
    public static Map<Path, byte[]> of(ImportResult result, Path folder) {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        if (result.text() != null && result.document().getArticle() != null) {
            String name = result.document().getArticle().getTextFile();
            if (!FileNames.isPlain(name)) {
                throw new IllegalArgumentException(String.valueOf(name));
            }
            byte[] bytes = result.text().string().getBytes(StandardCharsets.UTF_8);
            contents.put(folder.resolve(name), result.text().hasByteOrderMark() ? marked(bytes) : bytes);
        }
        String document = new DocumentWriter().write(result.document());
        contents.put(folder.resolve(result.name() + ".rejoinder"), document.getBytes(StandardCharsets.UTF_8));
        return contents;
    }

    /** The digest that a document may hold is over all bytes, so the mark stays. */
    private static byte[] marked(byte[] bytes) {
        byte[] all = new byte[bytes.length + 3];
        all[0] = (byte) 0xEF;
        all[1] = (byte) 0xBB;
        all[2] = (byte) 0xBF;
        System.arraycopy(bytes, 0, all, 3, bytes.length);
        return all;
    }
}
