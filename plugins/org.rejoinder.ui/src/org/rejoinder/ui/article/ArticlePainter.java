package org.rejoinder.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.rejoinder.language.ide.article.ArticleMark;
import org.rejoinder.language.ide.article.ArticleMark.Role;

/** Turns marks, which may overlap, into styles, which may not: between two borders everything looks the same. */
final class ArticlePainter {

    private final List<ArticleMark> marks;
    private final String selected;

    /**
     * Creates a painter.
     *
     * @param selected the declaration to bring out; null for none
     */
    ArticlePainter(List<ArticleMark> marks, String selected) {
        this.marks = marks;
        this.selected = selected;
    }

    /** {@return the styles of a text of the given length, in their order} */
    StyleRange[] styles(int length) {
        return styles(0, length);
    }

    /** {@return the styles of a stretch of the text, in their order; none reaches out of it} */
    StyleRange[] styles(int from, int to) {
        List<ArticleMark> sorted = new ArrayList<>();
        TreeSet<Integer> borders = new TreeSet<>();
        for (ArticleMark mark : marks) {
            if (mark.begin() < to && mark.end() > from && mark.end() > mark.begin()) {
                sorted.add(mark);
                borders.add(Math.max(from, mark.begin()));
                borders.add(Math.min(to, mark.end()));
            }
        }
        sorted.sort((a, b) -> Integer.compare(a.begin(), b.begin()));
        List<StyleRange> styles = new ArrayList<>();
        List<ArticleMark> here = new ArrayList<>();
        int next = 0;
        Integer begin = null;
        for (int border : borders) {
            if (begin != null && !here.isEmpty()) {
                styles.add(style(here, begin, border));
            }
            here.removeIf(mark -> mark.end() <= border);
            while (next < sorted.size() && sorted.get(next).begin() <= border) {
                here.add(sorted.get(next++));
            }
            begin = border;
        }
        return styles.toArray(StyleRange[]::new);
    }

    private StyleRange style(List<ArticleMark> here, int begin, int end) {
        StyleRange style = new StyleRange();
        style.start = begin;
        style.length = end - begin;
        int deepest = -1;
        boolean ours = false;
        for (ArticleMark mark : here) {
            boolean content = mark.role() == Role.STATEMENT || mark.role() == Role.REBUTTAL;
            if (content && mark.depth() >= deepest) {
                deepest = mark.depth();
                style.background = ArticleColours.ground(mark);
            }
            ours |= mark.element().equals(selected);
            Color letters = ArticleColours.letters(mark.role());
            if (letters != null) {
                style.foreground = letters;
            }
            switch (mark.role()) {
                case SOURCE -> style.fontStyle |= SWT.BOLD;
                case CUE -> {
                    style.underline = true;
                    style.underlineStyle = SWT.UNDERLINE_SINGLE;
                    style.underlineColor = letters;
                }
                case REMARK -> {
                    style.underline = true;
                    style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
                    style.underlineColor = letters;
                }
                case OUTSIDE -> style.fontStyle |= SWT.ITALIC;
                case DETAIL -> style.fontStyle |= SWT.ITALIC;
                default -> {
                    // Its ground tells.
                }
            }
        }
        if (ours) {
            style.background = ArticleColours.selected();
        }
        return style;
    }
}
