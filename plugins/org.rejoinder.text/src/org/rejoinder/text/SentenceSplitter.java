package org.rejoinder.text;

import java.util.ArrayList;
import java.util.List;

/** Divides paragraphs into sentences. (Being written: each paragraph is one sentence yet.) */
final class SentenceSplitter {

    private final ArticleText text;

    SentenceSplitter(ArticleText text, SentenceRules rules, List<Place> zones) {
        this.text = text;
    }

    List<Sentence> split() {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph p : text.paragraphs()) {
            sentences.add(new Sentence(sentences.size(), p.place(), p.index(), false));
        }
        return sentences;
    }
}
