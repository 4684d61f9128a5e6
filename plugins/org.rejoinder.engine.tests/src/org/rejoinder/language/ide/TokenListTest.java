package org.rejoinder.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.ide.syntax.Scanner;
import org.rejoinder.language.ide.syntax.TokenList;
import org.rejoinder.language.ide.syntax.Vocabulary;

class TokenListTest {

    private static final String[] PIECES = {"\"", "'''", "/*", "*/", "//", "\n", " ", "says", "\\", "…", "S1", "7", ",", "'", "/", "*"};

    @Test
    void tokensThatFollowEachChangeAreThoseOfAFreshScan() {
        Random random = new Random(4711);
        StringBuilder document = new StringBuilder("article A \"h\"\n  text \"a.txt\"\nstatement S1 by X\n  says \"one\" + \"two\" // c\n");
        TokenList tokens = new TokenList();
        tokens.reset(document);
        for (int i = 0; i < 4000; i++) {
            int offset = random.nextInt(document.length() + 1);
            int removed = random.nextInt(3) == 0 ? Math.min(random.nextInt(12), document.length() - offset) : 0;
            String added = random.nextInt(4) == 0 ? "" : PIECES[random.nextInt(PIECES.length)];
            document.replace(offset, offset + removed, added);
            tokens.change(document, offset, removed, added.length());
            assertEquals(Scanner.scan(document), tokens.all(), "after change " + i + ": " + document);
            if (document.length() > 600) {
                document.setLength(300);
                tokens.reset(document);
            }
        }
    }

    @Test
    void typingInALongDocumentScansALineAndNoMore() {
        StringBuilder document = new StringBuilder();
        for (int i = 0; i < 2000; i++) {
            document.append("statement S").append(i).append(" by X\n  says \"some words of the article\"\n");
        }
        TokenList tokens = new TokenList();
        tokens.reset(document);
        int at = document.indexOf("some words", document.length() / 2);
        document.insert(at, "x");
        int[] stretch = tokens.change(document, at, 0, 1);
        assertTrue(stretch[1] - stretch[0] < 200, "repainted " + (stretch[1] - stretch[0]));
    }

    @Test
    void keywordsAreThoseOfTheLanguage() {
        for (var declaration : org.rejoinder.language.syntax.Vocabulary.Declaration.values()) {
            if (!declaration.word().isEmpty()) {
                for (String clause : declaration.clauses()) {
                    assertTrue(Vocabulary.clausesOf(declaration.word()).keySet().stream()
                            .anyMatch(known -> known.equals(clause) || known.startsWith(clause + " ")), declaration + " " + clause);
                }
            }
        }
        assertTrue(Vocabulary.keywords().containsAll(org.rejoinder.language.syntax.Vocabulary.KINDS));
        assertTrue(Vocabulary.keywords().containsAll(org.rejoinder.language.syntax.Vocabulary.REMARKS));
        assertTrue(Vocabulary.FORMS.containsAll(org.rejoinder.language.syntax.Vocabulary.MANNERS));
    }
}
