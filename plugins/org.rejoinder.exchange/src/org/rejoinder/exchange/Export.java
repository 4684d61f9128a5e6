package org.rejoinder.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What an export made.
 *
 * @param files the files, in the order in which they are to be written
 * @param losses what the files do not carry
 */
public record Export(List<File> files, LossReport losses) {

    /** Copies the list. */
    public Export {
        files = List.copyOf(files);
    }

    /** An export of one text file, written as UTF-8. */
    public static Export of(String fileName, CharSequence content, LossReport losses) {
        return new Export(List.of(File.of(fileName, content)), losses);
    }

    /**
     * One file of an export.
     *
     * @param name the file's name within the folder of the export; no path
     * @param content the bytes; not copied, so nobody changes them
     * @param shared whether the file is the same for every article of the folder, and so may be there already
     */
    public record File(String name, byte[] content, boolean shared) {

        /** @throws IllegalArgumentException if the name is not one that stays in its folder */
        public File {
            FileNames.demandPlain(name);
        }

        /** A text file of one article, written as UTF-8. */
        public static File of(String name, CharSequence content) {
            return new File(name, content.toString().getBytes(StandardCharsets.UTF_8), false);
        }
    }
}
