package org.rejoinder.exchange;

/** How files of an exchange are named, and which names are refused. */
public final class FileNames {

    private FileNames() {
    }

    /**
     * The usual name of an exported file: {@code NAME.FORMAT.ENDING}, or {@code NAME.ENDING} where format and ending are
     * one word.
     *
     * @param name the document's file name without its ending
     * @param format the format's id
     * @param ending without a dot
     */
    public static String of(String name, String format, String ending) {
        return format.equals(ending) ? name + "." + ending : name + "." + format + "." + ending;
    }

    /** Whether a file name stays in its folder: not empty, no separator, no drive, no dots only, no control characters. */
    public static boolean isPlain(String name) {
        if (name == null || name.isBlank() || name.equals(".") || name.equals("..") || name.length() > 255) {
            return false;
        }
        return name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || c < 0x20 || c == 0x7F);
    }

    /**
     * A file name that is plain, made of one that need not be: what is not allowed becomes a hyphen.
     *
     * @param name any words
     */
    public static String plain(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", "-").strip();
        plain = plain.length() > 100 ? plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, 100))) : plain;
        return isPlain(plain) ? plain : "article";
    }

    /** @throws IllegalArgumentException if the name does not stay in its folder */
    static void demandPlain(String name) {
        if (!isPlain(name)) {
            throw new IllegalArgumentException("not a plain file name: " + name);
        }
    }
}
