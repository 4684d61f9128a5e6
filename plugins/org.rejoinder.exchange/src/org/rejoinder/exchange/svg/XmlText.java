package org.rejoinder.exchange.svg;

/** Text of an article as text of an XML or HTML document: escaped, and without the characters that XML 1.0 forbids. */
public final class XmlText {

    private XmlText() {
    }

    /** The text with U+FFFD for each character that XML forbids. */
    public static String allowed(String text) {
        return text.codePoints().allMatch(XmlText::isAllowed) ? text
                : text.codePoints().map(c -> isAllowed(c) ? c : 0xFFFD).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Escapes for element content and for attributes in double quotation marks; a forbidden character becomes U+FFFD. */
    public static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        }
        return out.toString();
    }

    /** Char of XML 1.0, section 2.2. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
