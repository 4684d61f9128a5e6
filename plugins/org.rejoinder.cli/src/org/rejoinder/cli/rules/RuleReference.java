package org.rejoinder.cli.rules;

import java.util.List;
import org.rejoinder.cli.Messages;
import org.rejoinder.language.ide.hover.RuleExplanation;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.RuleVerification;

/** Rules in full as a page of the user guide: an anchor for each, its id in lower case. */
final class RuleReference {

    private RuleReference() {
    }

    /** The page. */
    static String of(List<Rule> rules) {
        String title = escape(Messages.text("rules.reference"));
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(title)
                .append("</title>\n<link rel=\"stylesheet\" href=\"guide.css\">\n</head>\n<body>\n<h1>").append(title).append("</h1>\n<p>")
                .append(escape(Messages.text("rules.reference.about"))).append("</p>\n<table>\n");
        for (Rule rule : rules) {
            page.append("<tr><td><a href=\"#").append(RuleExplanation.anchor(rule.id())).append("\">").append(rule.id()).append("</a></td><td>")
                    .append(rule.severity().word()).append("</td><td>").append(escape(rule.title())).append("</td></tr>\n");
        }
        page.append("</table>\n");
        rules.forEach(rule -> section(page, rule));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void section(StringBuilder page, Rule rule) {
        page.append("<h2 id=\"").append(RuleExplanation.anchor(rule.id())).append("\">").append(rule.id()).append(" ").append(escape(rule.title())).append("</h2>\n<p>")
                .append(escape(rule.explanation())).append("</p>\n<ul>\n");
        RuleText.facts(rule).forEach(fact -> page.append("<li>").append(escape(fact)).append("</li>\n"));
        page.append("</ul>\n");
        for (boolean firing : List.of(true, false)) {
            String example = RuleVerification.typical(rule.id(), firing);
            if (example != null) {
                page.append("<p>").append(escape(Messages.text(firing ? "rules.fires" : "rules.silent"))).append("</p>\n<pre>")
                        .append(escape(RuleText.content(rule, example))).append("</pre>\n");
            }
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
