package org.rejoinder.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rejoinder.model.Article;
import org.rejoinder.model.Document;
import org.rejoinder.model.Form;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Standing;
import org.rejoinder.rules.ActReading;
import org.rejoinder.rules.ElementPath;
import org.rejoinder.rules.Examination;
import org.rejoinder.rules.Examiner;
import org.rejoinder.rules.RuleRegistry;
import org.rejoinder.rules.Settings;
import org.rejoinder.rules.Surroundings;
import org.rejoinder.rules.facts.ArticleFacts;
import org.rejoinder.text.Decoding;
import org.rejoinder.text.Place;

/**
 * Form, chain, nesting, standing and places of every act of the small documents are as a careful reader says:
 * {@code documents/expected.tsv}, which was worked out apart from the engine.
 */
class ReadOffTheTextTest {

    private final Examiner examiner = new Examiner(RuleRegistry.standard());

    @Test
    void everyActIsReadAsACarefulReaderReadsIt() throws IOException {
        List<Path> files = Corpus.documents("documents");
        List<Document> documents = new Corpus().read(files).stream().map(Corpus::document).toList();
        List<Document> shared = documents.stream().filter(d -> d.getArticle() == null).toList();
        List<ArticleFacts> facts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            boolean article = documents.get(i).getArticle() != null;
            facts.add(article ? examine(documents.get(i), files.get(i), List.of(), shared).facts() : null);
        }
        TreeSet<String> read = new TreeSet<>();
        for (int i = 0; i < files.size(); i++) {
            if (facts.get(i) != null) {
                ArticleFacts own = facts.get(i);
                List<ArticleFacts> others = facts.stream().filter(f -> f != null && f != own).toList();
                tell(documents.get(i), examine(documents.get(i), files.get(i), others, shared), read);
            }
        }
        Path expected = files.get(0).resolveSibling("expected.tsv");
        if (!Files.exists(expected)) {
            expected = files.get(0).getParent().resolveSibling("expected.tsv");
        }
        TreeSet<String> said = Files.readAllLines(expected).stream().filter(l -> !l.startsWith("#")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", said), String.join("\n", read));
    }

    private Examination examine(Document document, Path file, List<ArticleFacts> others, List<Document> shared) throws IOException {
        Article article = document.getArticle();
        Decoding text = article.getEmbeddedText() != null ? Decoding.ofText(article.getEmbeddedText())
                : Decoding.read(file.resolveSibling(article.getTextFile()), 1 << 20);
        return examiner.examine(document, text, new Surroundings() {
            @Override
            public List<ArticleFacts> articles() {
                return others;
            }

            @Override
            public List<Document> shared() {
                return shared;
            }
        }, Settings.STANDARD);
    }

    private static void tell(Document document, Examination examination, TreeSet<String> told) {
        for (ActReading act : examination.acts()) {
            List<String> chain = new ArrayList<>(List.of(names(act.fact().by())));
            act.chain().forEach(link -> chain.add(names(link.sources())));
            Standing standing = act.standing() == null ? Standing.UNSTATED : act.standing().standing();
            told.add(String.join("\t", act.id(), act.form() == Form.DERIVED ? "-" : act.form().getLiteral(), String.join(" < ", chain),
                    act.fact().parent() == null ? "-" : name(act.fact().parent()), standing == Standing.UNSTATED ? "-" : standing.getLiteral(),
                    places(act.says()), places(act.cue())));
        }
        List<Remark> remarks = document.getElements().stream().filter(Remark.class::isInstance).map(Remark.class::cast).toList();
        for (int i = 0; i < remarks.size(); i++) {
            List<Place> places = examination.passage(ElementPath.of(remarks.get(i).getPassage())).places();
            told.add(document.getArticle().getName() + "#" + (i + 1) + "\t-\t-\t-\t-\t" + places(places) + "\t-");
        }
    }

    private static String names(List<String> ids) {
        return ids.stream().map(ReadOffTheTextTest::name).collect(Collectors.joining(" & "));
    }

    private static String name(String id) {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    private static String places(List<Place> places) {
        return places.isEmpty() ? "-" : places.stream().map(p -> p.begin() + "-" + p.end()).collect(Collectors.joining(" "));
    }
}
