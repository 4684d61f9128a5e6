package org.rejoinder.text;

import java.util.List;

/**
 * Finds passages in an article, to the letter of the language's chapter "Passages".
 *
 * <p>Make one for each document and article; the costly part, the index, belongs to the {@link ArticleText} and is shared.
 * Not for several threads at once.
 */
public final class PassageMatcher {

    private final ArticleText text;
    private final Sentences sentences;

    /**
     * @param text the article
     * @param sentences its sentences, for near passages; those of {@link ArticleText#sentences(String, List)} where the
     *     document has {@code outside} remarks
     */
    public PassageMatcher(ArticleText text, Sentences sentences) {
        this.text = text;
        this.sentences = sentences;
    }

    /**
     * Looks for a passage in the whole article: {@code says}, {@code mentioned}, {@code because}, {@code at}, a hop, a
     * remark, the cue of an act without {@code says}.
     *
     * @param fragments the passage's fragments, in the document's order; at least one
     * @throws IllegalArgumentException if there is no fragment
     */
    public Resolution resolve(List<Fragment> fragments) {
        // being written: plain words only
        String words = fragments.get(0).raw();
        int at = text.string().indexOf(words);
        return at < 0 ? new Resolution.NotFound(0, List.of()) : new Resolution.Found(List.of(new Place(at, at + words.length())));
    }

    /**
     * Looks for a near passage. A fragment with {@code #n}, {@code after} or {@code before} says its place exactly and is
     * looked for in the whole article.
     *
     * @param fragments the passage's fragments, in the document's order; at least one
     * @param near around what
     * @throws IllegalArgumentException if there is no fragment
     */
    public Resolution resolveNear(List<Fragment> fragments, Near near) {
        return resolve(fragments);
    }
}
