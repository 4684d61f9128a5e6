package org.rejoinder.ui.wizards;

/** The text of a new annotation. */
public final class NewDocument {

    private NewDocument() {
    }

    /**
     * {@return a document that checks without a finding}
     *
     * @param base     the files' common name, of which the article's Id is made
     * @param textFile the name of the text's file
     * @param headline may be empty
     * @param outlet   the outlet's name; may be empty
     * @param language a BCP 47 tag
     */
    public static String of(String base, String textFile, String headline, String outlet, String language) {
        String source = identifier(outlet);
        String id = identifier(base);
        if (id.equals(source)) {
            id += "Article";
        }
        StringBuilder text = new StringBuilder("article ").append(id.isEmpty() ? "Article" : id);
        if (!headline.isEmpty()) {
            text.append(' ').append(quoted(headline));
        }
        text.append('\n');
        if (!source.isEmpty()) {
            text.append("  outlet    ").append(source).append('\n');
        }
        text.append("  language  ").append(quoted(language)).append('\n');
        text.append("  text      ").append(quoted(textFile)).append('\n');
        if (!source.isEmpty()) {
            text.append("\nsource ").append(source).append(" outlet ").append(quoted(outlet)).append('\n');
        }
        return text.toString();
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + "\"";
    }

    private static String identifier(String words) {
        StringBuilder name = new StringBuilder();
        for (String part : words.split("[^\\p{L}\\p{Nd}]+")) {
            if (!part.isEmpty()) {
                name.appendCodePoint(Character.toUpperCase(part.codePointAt(0)))
                        .append(part.substring(Character.charCount(part.codePointAt(0))));
            }
        }
        return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "A" + name : name.toString();
    }
}
