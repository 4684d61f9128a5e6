package org.rejoinder.rules.catalogue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rejoinder.model.Remark;
import org.rejoinder.model.RemarkKind;
import org.rejoinder.model.Source;
import org.rejoinder.rules.ExaminedDocument;
import org.rejoinder.rules.Report;
import org.rejoinder.rules.Rule;
import org.rejoinder.rules.Severity;
import org.rejoinder.rules.lexicon.LexiconKind;
import org.rejoinder.text.Place;

/** QUO-11: the form marked [sic] is a declared name, or one that the outlet itself uses elsewhere. */
public final class SicOfAcceptedForm implements Rule {

    private static final Pattern MARK = Pattern.compile("\\[\\s*sic\\s*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{M}’'-]*\\W*$");

    /** Letters: shorter words are marked for their place in the sentence. */
    private static final int SHORTEST = 4;

    @Override
    public String id() {
        return "QUO-11";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ExaminedDocument document, Report report) {
        for (Remark remark : document.remarks()) {
            String form = remark.getKind() == RemarkKind.SIC ? form(document, document.places(remark.getPassage())) : "";
            if (form.isEmpty()) {
                continue;
            }
            Source named = named(document, form);
            if (named != null) {
                report.at(remark).severity(Severity.INFO).place(document.places(remark.getPassage()))
                        .related(named, "alias").say("message.alias", form, named.getName());
                continue;
            }
            // of a common word it is the grammar that is marked, as in "the plan are [sic]"
            if (form.length() < SHORTEST || document.lexicon(LexiconKind.STOP_WORDS).contains(form)) {
                continue;
            }
            Place marked = document.places(remark.getPassage()).get(0);
            for (Place use : document.words().find(form, false)) {
                boolean marksIt = use.begin() < marked.end() && marked.begin() <= use.end() + 2;
                if (!marksIt && document.voices().isOutlets(use)) {
                    report.at(remark).place(marked).related(use, "use").say("message.own", form);
                    break;
                }
            }
        }
    }

    /** The marked form: the passage without the mark, or the word before a passage that is the mark alone. */
    private static String form(ExaminedDocument document, List<Place> places) {
        if (places.isEmpty()) {
            return "";
        }
        String words = MARK.matcher(document.text().at(places.get(0))).replaceAll("").strip();
        if (words.isEmpty()) {
            String before = document.text().string().substring(Math.max(0, places.get(0).begin() - 60), places.get(0).begin());
            Matcher last = LAST_WORD.matcher(before);
            words = last.find() ? last.group() : "";
        }
        return words.strip().replaceAll("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{Nd}]+$", "").replaceAll("[’']s$", "");
    }

    private static Source named(ExaminedDocument document, String form) {
        for (Source source : document.sources()) {
            if (form.equalsIgnoreCase(source.getLabel()) || source.getAliases().stream().anyMatch(form::equalsIgnoreCase)) {
                return source;
            }
        }
        return null;
    }
}
