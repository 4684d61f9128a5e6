package org.rejoinder.exchange;

import java.util.List;

/** A format of one text file that is written only. Its title stands in the bundle of its package as {@code ID.title}. */
public abstract class WrittenFormat implements Format, Exporter {

    private final String id;
    private final String ending;

    /**
     * @param id what a user calls it
     * @param ending of its files, without a dot
     */
    protected WrittenFormat(String id, String ending) {
        this.id = id;
        this.ending = ending;
    }

    /** The file's content. */
    protected abstract String write(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException;

    /** What the file does not carry. */
    protected abstract LossReport losses(AnnotatedArticle article);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return Messages.of(getClass(), id + ".title");
    }

    @Override
    public List<String> fileNames(String name) {
        return List.of(FileNames.of(name, id, ending));
    }

    @Override
    public Export export(AnnotatedArticle article, ExchangeOptions options) throws ExchangeException {
        return Export.of(fileNames(article.name()).get(0), write(article, options), losses(article));
    }
}
