package org.rejoinder.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * An article's text: what passages are quoted from. Immutable; what is read off it is computed when first asked for and
 * kept, safely for several threads.
 *
 * <p>All offsets in this package count UTF-16 units of {@link #string()}. A byte order mark is not part of the string
 * (see {@link #hasByteOrderMark()} and {@link Offsets}); line ends are as stored.
 */
public final class ArticleText {

    private final String string;
    private final Supplier<String> sha256;
    private final boolean byteOrderMark;
    private final Supplier<List<Paragraph>> paragraphs;
    private final Supplier<List<Oddity>> oddities;
    private final Supplier<Offsets> offsets;
    private final Supplier<PassageIndex> index;
    private final Map<String, Sentences> sentences = new ConcurrentHashMap<>();
    private final Map<String, Marks> marks = new ConcurrentHashMap<>();

    /** Made by {@link Decoding} only, from bytes that are UTF-8, so that digest and byte order mark always fit the text. */
    ArticleText(String string, boolean byteOrderMark) {
        this.string = string;
        this.sha256 = new Once<>(() -> Digest.of(string, byteOrderMark));
        this.byteOrderMark = byteOrderMark;
        this.paragraphs = new Once<>(() -> ParagraphFinder.find(string));
        this.oddities = new Once<>(() -> OddityFinder.find(string, byteOrderMark));
        this.offsets = new Once<>(() -> new Offsets(string, byteOrderMark));
        this.index = new Once<>(() -> new PassageIndex(this));
    }

    /** The characters, without a byte order mark. */
    public String string() {
        return string;
    }

    /** Length in UTF-16 units. */
    public int length() {
        return string.length();
    }

    /**
     * The words at a place.
     *
     * @throws IndexOutOfBoundsException if the place lies outside the text
     */
    public String at(Place place) {
        return string.substring(place.begin(), place.end());
    }

    /** Whether the place lies wholly in the text. */
    public boolean holds(Place place) {
        return place.end() <= string.length();
    }

    /** SHA-256 of the file's bytes, byte order mark and all (of an embedded text: of its UTF-8), 64 lower-case hex digits. */
    public String sha256() {
        return sha256.get();
    }

    /** Whether the file begins with a byte order mark. */
    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    /** What may trip other tools up (rule TXT-09), one entry for each kind that occurs, in the order of {@link Oddity.Kind}. */
    public List<Oddity> oddities() {
        return oddities.get();
    }

    /** The paragraphs, in order. */
    public List<Paragraph> paragraphs() {
        return paragraphs.get();
    }

    /** Converts offsets from and to other units. */
    public Offsets offsets() {
        return offsets.get();
    }

    /**
     * The sentences of the whole text.
     *
     * @param language BCP 47 tag, such as {@code en} or {@code de-CH}; null or unknown: English
     */
    public Sentences sentences(String language) {
        return sentences.computeIfAbsent(key(language), l -> Sentences.of(this, l, List.of()));
    }

    /**
     * The sentences, when parts of the text are no part of the article: a zone's border is a sentence's border too, so
     * that the first sentence begins behind the credits.
     *
     * @param language as in {@link #sentences(String)}
     * @param zones places of {@code outside} remarks, in any order
     */
    public Sentences sentences(String language, List<Place> zones) {
        return zones.isEmpty() ? sentences(language) : Sentences.of(this, key(language), zones);
    }

    /**
     * The quotation marks.
     *
     * @param language as in {@link #sentences(String)}
     */
    public Marks marks(String language) {
        return marks.computeIfAbsent(key(language), l -> Marks.of(this, l));
    }

    /** What passages are looked up in. */
    PassageIndex index() {
        return index.get();
    }

    private static String key(String language) {
        return language == null ? "" : language.toLowerCase(java.util.Locale.ROOT);
    }

    /** Computes a value when first asked for, once, also when several threads ask. */
    private static final class Once<T> implements Supplier<T> {

        private Supplier<T> source;
        private volatile T value;

        Once(Supplier<T> source) {
            this.source = source;
        }

        @Override
        public T get() {
            T known = value;
            if (known == null) {
                synchronized (this) {
                    known = value;
                    if (known == null) {
                        known = source.get();
                        value = known;
                        source = null;
                    }
                }
            }
            return known;
        }
    }
}
