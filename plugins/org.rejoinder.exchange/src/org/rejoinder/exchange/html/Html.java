package org.rejoinder.exchange.html;

import org.rejoinder.exchange.svg.XmlText;

/** Builds HTML: everything that comes from outside is escaped here and nowhere else, as for XML, which HTML reads alike. */
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Markup of ours, as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Words, escaped for content and for attributes in double quotes. */
    Html text(String words) {
        out.append(XmlText.escape(words));
        return this;
    }

    /** An element with words in it. */
    Html element(String name, String cssClass, String words) {
        open(name, cssClass);
        text(words);
        return close(name);
    }

    /** A start tag; without a class if that is empty. */
    Html open(String name, String cssClass) {
        out.append('<').append(name);
        if (!cssClass.isEmpty()) {
            out.append(" class=\"").append(XmlText.escape(cssClass)).append('"');
        }
        out.append('>');
        return this;
    }

    /** An end tag. */
    Html close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Words that lead to a place of the same page. */
    Html link(String id, String cssClass, String words) {
        out.append("<a class=\"").append(XmlText.escape(cssClass)).append("\" href=\"#").append(XmlText.escape(anchor(id))).append("\">")
                .append(XmlText.escape(words)).append("</a>");
        return this;
    }

    /** An address: a link if it is one of the web, else just words. */
    Html address(String url) {
        String lower = url.toLowerCase(java.util.Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            out.append("<a rel=\"noopener noreferrer\" href=\"").append(XmlText.escape(url)).append("\">").append(XmlText.escape(url)).append("</a>");
        } else {
            text(url);
        }
        return this;
    }

    /** The start of a section with its heading. */
    Html section(String id, String heading) {
        return raw("<section id=\"").text(id).raw("\">\n").element("h2", "", heading).raw("\n");
    }

    /** The id of an element's place on the page: letters and digits as they are, anything else as its number. */
    static String anchor(String name) {
        StringBuilder id = new StringBuilder("e-");
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return id.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
