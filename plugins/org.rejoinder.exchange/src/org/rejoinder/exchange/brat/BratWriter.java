package org.rejoinder.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.exchange.AnnotatedArticle;
import org.rejoinder.exchange.StoredPlaces;
import org.rejoinder.exchange.json.ElementData;
import org.rejoinder.model.Act;
import org.rejoinder.model.Aim;
import org.rejoinder.model.Declaration;
import org.rejoinder.model.Document;
import org.rejoinder.model.Passage;
import org.rejoinder.model.Rebuttal;
import org.rejoinder.model.Remark;
import org.rejoinder.model.Source;
import org.rejoinder.model.SourceKind;
import org.rejoinder.model.Target;
import org.rejoinder.text.ArticleText;
import org.rejoinder.text.Place;

/**
 * Writes a {@code .ann} file: an event {@code Attribution} for each act that has a place, with its trigger on the cue (of an act without
 * a cue on its content), and relations between the acts. Notes of the type {@code Rejoinder} carry what brat has no records
 * for; brat keeps them as they are.
 */
final class BratWriter {

    private final AnnotatedArticle article;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, String> spans = new HashMap<>();
    private final Map<Act, String> events = new IdentityHashMap<>();
    private int textBounds;
    private int relations;
    private int attributes;
    private int notes;

    BratWriter(AnnotatedArticle article) {
        this.article = article;
    }

    /** The file's text. */
    String write() {
        Document document = article.document();
        List<Act> acts = new ArrayList<>();
        for (Declaration declaration : document.getElements()) {
            switch (declaration) {
                case Source source -> source(source);
                case Act act -> {
                    event(act);
                    acts.add(act);
                }
                case Remark remark -> span(article.places(remark.getPassage()),
                        "Remark" + Character.toUpperCase(remark.getKind().getLiteral().charAt(0)) + remark.getKind().getLiteral().substring(1));
                default -> {
                }
            }
        }
        acts.forEach(this::relations);
        String digest = RecordDigest.of(out.toString());
        Document placed = StoredPlaces.copy(article);
        note(RecordDigest.LABEL + digest);
        note(ElementData.ofArticle(placed));
        ElementData.ofElements(placed).forEach(this::note);
        return out.toString();
    }

    private void source(Source source) {
        for (Passage mention : source.getMentions()) {
            anonymous(source, span(article.places(mention), "Source"));
        }
        span(article.places(source.getReason()), "Reason");
    }

    private void event(Act act) {
        List<Place> says = article.places(act.getSays());
        List<Place> cue = article.places(act.getCue());
        if (says.isEmpty() && cue.isEmpty()) {
            return;
        }
        StringBuilder roles = new StringBuilder();
        int number = 0;
        for (Source source : act.getBy()) {
            Place mention = article.mention(act, source);
            if (mention != null) {
                String id = span(List.of(mention), "Source");
                anonymous(source, id);
                role(roles, "Source", number++, id);
            }
        }
        if (!cue.isEmpty()) {
            role(roles, "Cue", 0, span(cue, "Cue"));
        }
        if (!says.isEmpty()) {
            role(roles, "Content", 0, span(says, "Content"));
        }
        number = 0;
        for (Passage hedge : act.getHedges()) {
            String id = span(article.places(hedge), "Hedge");
            if (id != null) {
                role(roles, "Hedge", number++, id);
            }
        }
        String type = act instanceof Rebuttal ? "Rebuttal" : "Attribution";
        String trigger = fresh(cue.isEmpty() ? List.of(says.get(0)) : cue, type);
        String id = "E" + (events.size() + 1);
        events.put(act, id);
        out.append(id).append('\t').append(type).append(':').append(trigger).append(roles).append('\n');
    }

    private static void role(StringBuilder roles, String name, int number, String id) {
        roles.append(' ').append(name).append(number == 0 ? "" : String.valueOf(number + 1)).append(':').append(id);
    }

    private void anonymous(Source source, String id) {
        if (id != null && source.getKind() == SourceKind.ANONYMOUS && !source.eIsProxy() && spans.put("A " + id, id) == null) {
            out.append('A').append(++attributes).append("\tAnonymous ").append(id).append('\n');
        }
    }

    private void relations(Act act) {
        if (act instanceof Rebuttal rebuttal) {
            for (Target target : rebuttal.getTargets()) {
                String name = target.getKind().getLiteral();
                for (Aim aim : target.getAims()) {
                    relation(Character.toUpperCase(name.charAt(0)) + name.substring(1), act, aim.getTarget());
                }
            }
        }
        act.getSupports().forEach(a -> relation("Supports", act, a));
        act.getRestsOn().forEach(a -> relation("RestsOn", act, a));
        act.getRepeats().forEach(a -> relation("Repeats", act, a));
        act.getAnswers().forEach(a -> relation("Answers", act, a));
    }

    private void relation(String type, Act from, Object to) {
        String first = events.get(from);
        String second = to instanceof Act act ? events.get(act) : null;
        if (first != null && second != null) {
            out.append('R').append(++relations).append('\t').append(type).append(" Arg1:").append(first).append(" Arg2:")
                    .append(second).append('\n');
        }
    }

    /** The record of these places and this type, written once; null if there are no places. */
    private String span(List<Place> places, String type) {
        if (places.isEmpty()) {
            return null;
        }
        String key = type + places;
        String known = spans.get(key);
        if (known == null) {
            known = fresh(places, type);
            spans.put(key, known);
        }
        return known;
    }

    /** A record; a place that spans lines is cut at them, since brat has one line for each fragment. */
    private String fresh(List<Place> places, String type) {
        ArticleText text = article.text();
        List<Place> lines = new ArrayList<>();
        places.forEach(p -> lines.addAll(lines(p)));
        String id = "T" + ++textBounds;
        out.append(id).append('\t').append(type).append(' ');
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            Place line = lines.get(i);
            out.append(i > 0 ? ";" : "").append(text.offsets().storedCodePoint(line.begin())).append(' ')
                    .append(text.offsets().storedCodePoint(line.end()));
            words.append(i > 0 ? " " : "").append(text.at(line));
        }
        out.append('\t').append(words).append('\n');
        return id;
    }

    private List<Place> lines(Place place) {
        String string = article.text().string();
        List<Place> lines = new ArrayList<>();
        int begin = place.begin();
        for (int i = place.begin(); i <= place.end(); i++) {
            if (i == place.end() || string.charAt(i) == '\n' || string.charAt(i) == '\r') {
                if (i > begin) {
                    lines.add(new Place(begin, i));
                }
                begin = i + 1;
            }
        }
        return lines.isEmpty() ? List.of(place) : lines;
    }

    private void note(String line) {
        // a note needs something that it is on; an empty file has nothing, and brat does not mind
        out.append('#').append(++notes).append('\t').append(BratModel.NOTE).append(" T1\t").append(line).append('\n');
    }
}
