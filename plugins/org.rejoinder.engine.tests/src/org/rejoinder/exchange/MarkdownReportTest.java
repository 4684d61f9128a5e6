package org.rejoinder.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** The Markdown report, judged by a Markdown parser with GitHub's tables. */
class MarkdownReportTest {

    private static final String EVIL = """
            article Evil "# <b>Head</b> [x](http://x.example) | y"
              url "http://www.example.com/a_b_c"
              text '''
            # Not a heading said <script>alert(1)</script> www.example.com and *stars* _under_ `code` & &amp; http://x.example :smile: a@b.example.
            2. not a list, she said, | no cell | ~~not struck~~ $x$.
            - not an item

            '''
            source She person "*She* | [She](x)" also "she"
            statement S1 by She
              says "<script>alert(1)</script> www.example.com and *stars*"
              cue "said" #1
            rebuttal R1 by She
              denies S1
              says "not a list"
              cue "said" #2
            """;

    private final AnnotatedArticle evil = Articles.document("evil", EVIL);

    private static String markdown(AnnotatedArticle article) throws ExchangeException {
        return Articles.text(Articles.export("markdown", article).files().get(0));
    }

    private static Node parsed(String markdown) {
        return Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
    }

    private static <T extends Node> List<T> nodes(Node root, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            found.addAll(nodes(child, type));
        }
        return found;
    }

    private static String text(Node root) {
        StringBuilder text = new StringBuilder();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(CustomNode node) {
                visitChildren(node);
            }
        });
        return text.toString();
    }

    @Test
    void nothingOfAnArticleBecomesMarkup() throws Exception {
        String markdown = markdown(evil);
        Node root = parsed(markdown);
        assertEquals(0, nodes(root, HtmlBlock.class).size() + nodes(root, HtmlInline.class).size(), markdown);
        assertEquals(0, nodes(root, Link.class).size() + nodes(root, Image.class).size(), markdown);
        assertTrue(nodes(root, Heading.class).stream().noneMatch(h -> text(h).startsWith("Not a heading")), markdown);
        assertTrue(nodes(root, org.commonmark.node.OrderedList.class).isEmpty(), markdown);
        String text = text(root);
        assertTrue(text.contains("<script>alert(1)</script> www.example.com and *stars*"), text);
        assertTrue(text.contains("_under_ `code` & &amp; http://x.example :smile: a@b.example."), text);
        assertTrue(text.contains("| no cell | ~~not struck~~ $x$."), text);
    }

    @Test
    void aCellStaysOneCell() throws Exception {
        List<TableRow> rows = nodes(parsed(markdown(evil)), TableRow.class);
        assertFalse(rows.isEmpty());
        for (TableRow row : rows) {
            assertTrue(row.getFirstChild() != null && cells(row) <= 4, text(row));
        }
        assertTrue(rows.stream().anyMatch(r -> text(r.getFirstChild()).startsWith("*She* | [She](x)")), rows.toString());
    }

    private static int cells(Node row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        return cells;
    }

    @Test
    void whoSaysWhatAndHowItStandsIsTold() throws Exception {
        AnnotatedArticle article = Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT);
        String text = text(parsed(markdown(article)));
        assertTrue(text.contains("⟦S1"), text);
        assertTrue(text.contains("clerk (unnamed, one person)"), text);
        assertTrue(text.contains("undermines R1"), text);
        assertTrue(text.contains("stands: denied by The engineer, which is itself rebutted"), text);
        assertArrayEquals(Articles.export("markdown", article).files().get(0).content(),
                Articles.export("markdown", Articles.document("bridge", MapAndAttackFormatsTest.DOCUMENT)).files().get(0).content());
    }
}
