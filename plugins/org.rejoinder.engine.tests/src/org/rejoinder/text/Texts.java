package org.rejoinder.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts about invented places, and ways to make texts out of them. */
final class Texts {

    static final String COURIER = """
            Photo: Ilse Marn / Harbour Press On Monday the Trisk Observer reported that unnamed officials would close the port of Velmora.
            “The council has told the harbour that the pier — once the pride of Velmora — will close, according to six people familiar with the plan,” the Trisk Observer said Monday. “Velmora has also offered to move the ferries, two of the people said.”
            The harbour office, however, denied this, saying that Dr. Berin Quorn of the U.S. firm was never asked.
            “This is utterly wrong — the office’s only task is to keep the pier open,” spokeswoman Alda Rusk said. “It’s a pity that the Observer lets liars speak in secret.”
            If so, the pier’s future is open. The people at Lower Calde said the ‘old pier’ was “finished”, without elaborating.
            According to the Observer:
            A person familiar with the port’s view said Velmora was “not trying to close anything”. “The port depends on both sides agreeing to a plan, but the plan is theirs.”
            Quorrn [sic] did not respond to a request for comment. But the engineer in Oskerry said the board will “use the pier . . . to push the town” towards a sale.
            VIDEO: Watch the tall ships leave!""";

    static final String ASTRAL = "📰 " + COURIER.replace("Velmora", "Vélmora").replace("pier", "pie\u0301r")
            .replace("secret", "se👩‍👩‍👧cret 🚢🚢").replace("\n", "\r\n");

    static final String SCRIPTS = "市長は「港を閉める」と述べた。反対派は“嘘だ”と言った。市長は否定した。\n"
            + "ท่าเรือจะปิด นายกเทศมนตรีกล่าว\nKyiv前の港 and Привіт, «Київ» сказав: „так“. Ελλάδα… ΑΒΓ 12,5 % x²\u00A0y";

    private Texts() {
    }

    static ArticleText of(String text) {
        return Decoding.ofText(text).text();
    }

    static ArticleText decoded(String text) {
        return ((Decoding.Readable) Decoding.of(text.getBytes(StandardCharsets.UTF_8), Long.MAX_VALUE)).text();
    }

    static PassageMatcher matcher(ArticleText text) {
        return new PassageMatcher(text, text.sentences("en"));
    }

    static Resolution resolve(String text, Fragment... fragments) {
        return matcher(of(text)).resolve(List.of(fragments));
    }

    /** A text of few different words, so that everything recurs. */
    static String repetitive(Random random, int words) {
        String[] vocabulary = {"a", "b", "the", "port", "“", "”", "’", ",", ".", "…", "\n", "é", "👍", "港"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(vocabulary[random.nextInt(vocabulary.length)]);
            if (random.nextInt(3) > 0) {
                text.append(random.nextInt(8) == 0 ? "\u00A0 " : " ");
            }
        }
        return text.toString();
    }
}
