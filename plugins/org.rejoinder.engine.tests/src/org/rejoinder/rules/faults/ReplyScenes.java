package org.rejoinder.rules.faults;

import java.util.List;
import java.util.Random;

/** What happens in a generated article when somebody answers somebody: denials, responses, corrections, inferences, other articles. */
final class ReplyScenes extends Scenes {

    ReplyScenes(GeneratedArticle article, Vocabulary vocabulary, Random random) {
        super(article, vocabulary, random);
    }

    /** An institution denies what was said, and its spokeswoman says so again. */
    void deniedTwice() {
        Entry denied = a.any("whole", r);
        if (denied == null || denied.has("expect")) {
            return;
        }
        String crowd = denied.notes.get("crowd");
        String thing = v.thing();
        String reason = "the keys of the " + thing + " never left the office";
        String hit = "denied what the " + crowd + " had it";
        a.paragraph("The Harbour Board " + hit + ", and stated that " + reason + ".");
        Entry told = says(a.rebuttal("Board", "denial"), reason).with("denies " + denied.name + " \"" + hit + "\"").with("cue \"stated\"")
                .note("target", denied.name);
        String quoted = "“The" + reason.substring(3) + ",”";
        a.paragraph(quoted + " " + naming("Stroud") + " said.");
        says(a.rebuttal("Stroud", "denialQuoted"), quoted).with("denies " + denied.name + " \"never left the office\"").with("cue \"said\"")
                .with("repeats " + told.name).with("expect contested").note("target", denied.name);
        denied.with("expect contested");
    }

    void accused() {
        String person = person();
        String thing = v.thing();
        String words = "“The Water Office let the " + thing + " rot for " + v.number() + " winters,”";
        a.paragraph(words + " " + naming(person) + " said.");
        Entry act = says(a.statement(person, "accusation"), words).with("cue \"said\"").with("accuses Office").with("expect contested");
        String answer = "the " + thing + " was dry all along";
        a.paragraph("The Water Office rejected that and declared that " + answer + ".");
        says(a.rebuttal("Office", "reply"), answer).with("denies " + act.name + " \"rejected that\"").with("cue \"declared\"")
                .note("target", act.name);
    }

    void noComment() {
        Entry asked = a.any("plain", r);
        if (asked == null) {
            return;
        }
        String person = person(asked.notes.get("by"));
        String thing = v.thing();
        String[] way = List.of(new String[] {"declines", "declined to comment on the " + thing},
                new String[] {"silent", "did not respond to letters about the " + thing},
                new String[] {"unreachable", "could not be reached about the " + thing}).get(r.nextInt(3));
        a.paragraph(naming(person) + " " + way[1] + ".");
        a.rebuttal(person, "response").with(way[0] + " on " + asked.name).with("cue \"" + way[1] + "\"").with("to Courier")
                .note("target", asked.name).note("way", way[0]).note("cue", way[1]);
    }

    void corrected() {
        String person = person();
        String thing = v.thing();
        String wrong = "the " + thing + " holds " + v.number() + " barrels";
        String right = "it holds " + v.number() + " barrels of tar";
        a.paragraph(naming(person) + " said that " + wrong + ".");
        Entry act = says(a.statement(person, "wrong"), wrong).with("cue \"said\"").with("expect rebutted");
        a.paragraph("A day later " + naming(person) + " corrected the figure for the " + thing + ": " + right + ".");
        says(a.rebuttal(person, "correction"), right).with("corrects " + act.name).with("cue \"corrected\"").with("expect stands");
    }

    void conceded() {
        Entry act = a.any("plain", r);
        if (act == null) {
            return;
        }
        String person = person(act.notes.get("by"));
        String words = "the " + v.thing() + " needs oil";
        String cue = List.of("conceded", "confirmed", "granted").get(r.nextInt(3));
        String kind = List.of("concedes", "confirms", "qualifies").get(r.nextInt(3));
        a.paragraph(naming(person) + " " + cue + " that " + words + ".");
        says(a.rebuttal(person, "concession"), words).with(kind + " " + act.name).with("cue \"" + cue + "\"");
    }

    /** An inference of the outlet's, hedged; and, at times, somebody who does not let it pass. */
    void inferred() {
        Entry premise = a.any("plain", r);
        if (premise == null) {
            return;
        }
        String thing = v.thing();
        String words = "The " + thing + " may stay shut until " + v.number() + " boats are paid for.";
        a.paragraph(words);
        Entry inference = says(a.statement("Courier", "inference"), words).with("hedged \"may\"").with("rests on " + premise.name)
                .note("premise", premise.name);
        if (r.nextBoolean()) {
            String person = person(premise.notes.get("by"));
            String against = "“Nothing of the kind follows for the " + thing + " at all,”";
            a.paragraph(against + " " + naming(person) + " said.");
            says(a.rebuttal(person, "undercut"), against).with("undercuts " + inference.name).with("cue \"said\"").with("expect stands");
            inference.with("expect rebutted");
        }
    }

    /** Two who take sides on a claim. */
    void disputed() {
        String claim = "C" + a.entries.size();
        String one = person();
        String two = person(one);
        String pro = v.claim(v.thing());
        String con = v.claim(v.thing());
        a.declare("claim", claim, "\"The works are sound\"", "claim");
        a.paragraph(naming(one) + " argued that " + pro + ".");
        says(a.statement(one, "pro"), pro).with("cue \"argued\"").with("asserts " + claim).with("expect contested").note("claim", claim);
        a.paragraph(naming(two) + " replied that " + con + ".");
        says(a.statement(two, "con"), con).with("cue \"replied\"").with("disputes " + claim).with("expect contested").note("claim", claim);
    }

    /** Two with names who speak for a claim that other articles know too. */
    void sharedClaim(int number, int witness) {
        String person = "Witness" + witness;
        String words = v.claim(v.thing());
        a.paragraph(GeneratedProject.WITNESSES.get(witness) + " explained that " + words + ".");
        says(a.statement(person, "shared"), words).with("cue \"explained\"").with("asserts Claim" + number).note("claim", "Claim" + number);
    }

    /** What another article has, told again in the same words. */
    void retold(GeneratedArticle other) {
        Entry first = other.tagged("quoted").stream().filter(e -> e.notes.get("by").equals("Yarrow")).findFirst().orElse(null);
        if (first == null) {
            return;
        }
        String words = first.notes.get("words");
        a.paragraph(words + " " + naming("Yarrow") + " said.");
        says(a.statement("Yarrow", "retold"), words).with("cue \"said\"").with("repeats " + other.id + "." + first.name)
                .note("inner", first.notes.get("inner"));
    }

    /** Support for what another article has. */
    void seconded(GeneratedArticle other) {
        Entry first = other.any("plain", r);
        if (first == null || first.notes.get("by").equals("Yarrow")) {
            return;
        }
        String person = person("Yarrow");
        String words = v.claim(v.thing());
        a.paragraph(naming(person) + " said that " + words + ".");
        says(a.statement(person, "seconded"), words).with("cue \"said\"").with("supports " + other.id + "." + first.name)
                .note("target", other.id + "." + first.name).note("act", first.name);
    }

    /** A denial of what another article has, which is contested there. */
    void deniedAcross(GeneratedArticle other) {
        Entry first = other.tagged("seconded").stream().findFirst().orElse(null);
        if (first == null || first.notes.get("by").equals("Yarrow")) {
            return;
        }
        String thing = v.thing();
        a.paragraph(naming("Yarrow") + " denied the " + thing + " story.");
        a.rebuttal("Yarrow", "across").with("denies " + other.id + "." + first.name + " \"denied the " + thing + " story\"")
                .with("cue \"denied the " + thing + "\"").with("expect contested").note("target", other.id + "." + first.name);
    }
}
