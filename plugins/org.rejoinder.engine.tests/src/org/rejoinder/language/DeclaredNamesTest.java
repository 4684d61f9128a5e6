package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.junit.jupiter.api.Test;
import org.rejoinder.language.resource.DocumentDescriptions;
import org.rejoinder.language.resource.RejoinderResource;
import org.rejoinder.language.snapshot.DeclaredNames;

/** Names read off a document's words alone are those of the parsed document, whatever state it is in. */
class DeclaredNamesTest {

    private static final List<String> WORDS = List.of("article", "A", "source", "S", "person", "claim", "statement", "S1", "rebuttal",
            "remark", "loaded", "by", "denies", "cue", "says", "\"words\"", "\"open", "'''\nembedded\n'''", "'''", "statment", "#", "1", ",",
            ".", "text", "also", "suppress", "to", "speaks", "for", "// gone\n", "/* gone */", "/*", "'", "/", "\u0000", "ä", "–");

    @Test
    void ofWholeDocuments() {
        String twice = "source S person \"a\"\nremark note \"n\"\nsource S person \"b\"\nclaim S \"c\"\nstatement S1 by S\n";
        compare(twice);
        compare(twice + "article A text \"a.txt\"\n");
        compare("article S text \"a.txt\"\n" + twice);
        compare("article\n" + twice);
        for (String folder : List.of("documents/across", "broken")) {
            Parsed.documents(folder).forEach(file -> compare(Parsed.read(file)));
        }
    }

    @Test
    void ofDocumentsThatBreakOff() {
        for (var file : Parsed.documents("documents/across")) {
            String text = Parsed.read(file);
            for (int end = 0; end < text.length(); end += 3) {
                compare(text.substring(0, end));
            }
        }
    }

    @Test
    void ofWordsInAnyOrder() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(40); words > 0; words--) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(List.of(" ", "\n", "\n  ", "").get(random.nextInt(4)));
            }
            compare(text.toString());
        }
    }

    private static void compare(String text) {
        RejoinderResource parsed = Parsed.text(text);
        List<String> expected = new ArrayList<>();
        parsed.getResourceServiceProvider().get(IDefaultResourceDescriptionStrategy.class)
                .createEObjectDescriptions(parsed.document(), object -> expected.add(told(object)));
        List<String> found = new ArrayList<>();
        URI file = parsed.getURI();
        DeclaredNames.of(file, text).getExportedObjects().forEach(object -> found.add(told(object)));
        assertEquals(expected, found, text);
    }

    private static String told(IEObjectDescription object) {
        return object.getEClass().getName() + ' ' + object.getName() + ' ' + object.getEObjectURI() + ' '
                + object.getUserData(DocumentDescriptions.FILE);
    }
}
