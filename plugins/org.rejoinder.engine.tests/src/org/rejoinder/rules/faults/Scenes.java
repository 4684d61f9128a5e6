package org.rejoinder.rules.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** What happens in a generated article: who says what, in one paragraph or two, with its declarations. Clean: no rule warns of it. */
class Scenes {

    final GeneratedArticle a;
    final Vocabulary v;
    final Random r;
    private final List<String> local = new ArrayList<>();
    private final Set<String> introduced = new HashSet<>();

    Scenes(GeneratedArticle article, Vocabulary vocabulary, Random random) {
        a = article;
        v = vocabulary;
        r = random;
    }

    /** Somebody who can speak: known from a scene before, of the shared file, or new. Never one of the given. */
    final String person(String... but) {
        Set<String> taken = Set.of(but);
        List<String> known = local.stream().filter(p -> !taken.contains(p)).toList();
        if (!known.isEmpty() && r.nextInt(3) == 0) {
            return known.get(r.nextInt(known.size()));
        }
        if (r.nextInt(5) == 0 && !taken.contains("Yarrow")) {
            return "Yarrow";
        }
        String full = v.person();
        if (full == null) {
            return known.get(r.nextInt(known.size()));
        }
        String name = full.substring(full.indexOf(' ') + 1);
        local.add(name);
        a.declare("source", name, "person \"" + full + "\"", "person").with("also \"" + name + "\"").with("role \"" + v.role() + "\"")
                .note("label", full);
        return name;
    }

    /** The person as the text names it: in full when first named. */
    final String naming(String person) {
        String full = person.equals("Yarrow") ? "Zeno Yarrow" : person.equals("Stroud") ? "Wilma Stroud" : a.named(person).notes.get("label");
        return introduced.add(person) ? full : person;
    }

    private String passage(String words) {
        String[] parts = words.split(" ");
        boolean shorten = parts.length > 8 && r.nextInt(4) == 0 && !words.contains("“") && !words.contains("‘");
        return shorten ? '"' + parts[0] + " " + parts[1] + " " + parts[2] + " " + parts[3] + " … " + parts[parts.length - 2] + " "
                + parts[parts.length - 1] + '"' : '"' + words + '"';
    }

    final Entry says(Entry act, String words) {
        return act.with("says " + passage(words)).note("words", words);
    }

    void plain() {
        String person = person();
        String thing = v.thing();
        String words = v.claim(thing);
        String sentence = naming(person) + " said that " + words + ".";
        a.paragraph(sentence);
        says(a.statement(person, "plain"), words).with("cue \"said\"").note("sentence", sentence).note("thing", thing);
    }

    void continued() {
        String person = person();
        String words = v.claim(v.thing());
        String more = "The " + v.thing() + " will follow in " + v.number() + " days";
        a.paragraph(naming(person) + " said that " + words + ". " + more + ".");
        says(a.statement(person, "first"), words).with("cue \"said\"");
        says(a.statement(null, "implicit"), more).with("implicit");
    }

    void quoted() {
        String person = person();
        String words = "We will not leave the " + v.thing() + " until " + v.number() + " boats are counted";
        a.paragraph("“" + words + ",” " + naming(person) + " said.");
        says(a.statement(person, "quoted"), "“" + words + ",”").with("cue \"said\"").note("inner", words);
    }

    void split() {
        String person = person();
        String one = "“The " + v.thing() + " was built for " + v.number() + " boats,”";
        String two = "“Nobody has scrubbed the " + v.thing() + " since the flood.”";
        a.paragraph(one + " " + naming(person) + " said. " + two);
        a.statement(person, "split").with("says \"" + one + "\" + \"" + two + "\"").with("cue \"said\"").note("one", one).note("two", two);
    }

    void mixed() {
        String person = person();
        String words = "the " + v.thing() + " “a house for " + v.number() + " ghosts and a cat”";
        a.paragraph(naming(person) + " called " + words + ".");
        says(a.statement(person, "mixed"), words).with("cue \"called\"");
    }

    void wishes() {
        String person = person();
        String words = "the " + v.thing() + " will outlast " + v.number() + " mayors";
        a.paragraph(naming(person) + " believes that " + words + ".");
        says(a.statement(person, "belief"), words).with("cue \"believes\"").with("as belief");
    }

    void together() {
        String one = person();
        String two = person(one);
        String words = v.claim(v.thing());
        a.paragraph(naming(one) + " and " + naming(two) + " wrote that " + words + ".");
        says(a.statement(one + ", " + two, "joint"), words).with("cue \"wrote\"");
    }

    void interview() {
        String person = person();
        String thing = v.thing();
        String words = v.claim(thing);
        a.paragraph("In a talk about the " + thing + " with the Coast Echo, " + naming(person) + " said that " + words + ".");
        says(a.statement(person, "via"), words).with("cue \"said\"").with("via Echo (\"In a talk about the " + thing + " with\")")
                .note("hop", "via Echo (\"In a talk about the " + thing + " with\")");
    }

    /** An outlet tells what several people told it, whose names it withholds; some of them said more. */
    void chain() {
        String crowd = v.crowd();
        String thing = v.thing();
        int all = 5 + r.nextInt(6);
        int some = 2 + r.nextInt(all - 3);
        String group = "All" + crowd;
        String part = "Part" + crowd;
        String label = crowd + " familiar with the " + thing + " budget";
        String counted = Vocabulary.count(all) + " " + label;
        String words = v.claim(v.thing());
        String content = counted + " told it that " + words;
        String day = v.weekday();
        String reason = "because the " + thing + " talks are private";
        a.paragraph("The Harbour Ledger reported on " + day + " that " + content + ". The " + crowd + " asked not to be named " + reason + ".");
        a.declare("source", group, "anonymous " + all + " \"" + label + "\"", "group").with("because \"" + reason + "\"")
                .with("mentioned \"" + counted + "\"").note("size", "" + all).note("crowd", crowd).note("counted", counted).note("label", label);
        says(a.statement("Ledger", "outlet"), content).with("cue \"reported\"").with("on \"" + day + "\"");
        says(a.statement(group, "whole"), words).with("cue \"told\"").with("to Ledger").note("crowd", crowd);
        String number = Vocabulary.capital(Vocabulary.count(some));
        String mention = number + " of the " + crowd;
        String more = "the " + v.thing() + " was never on the table";
        a.paragraph(mention + " said that " + more + ".");
        a.declare("source", part, "anonymous " + some + " of " + group, "part").with("mentioned \"" + mention + "\"")
                .note("size", "" + some).note("group", group).note("mention", mention).note("crowd", crowd);
        says(a.statement(part, "ofPart"), more).with("cue \"said\"").note("crowd", crowd);
    }

    /** One whose name is withheld, and whom somebody with a name supports. */
    void clerk() {
        String thing = v.thing();
        String other = v.thing();
        String words = "the " + thing + " was let twice for " + v.number() + " crowns";
        String label = "bookkeeper at the " + other + " registry";
        String reason = "because the " + other + " books are closed";
        a.paragraph("A " + label + " said that " + words + ", and asked not to be named " + reason + ".");
        String name = "Keeper" + a.entries.size();
        a.declare("source", name, "anonymous \"" + label + "\"", "lone").with("because \"" + reason + "\"").note("label", label);
        Entry act = says(a.statement(name, "ofLone"), words).with("cue \"said\"");
        String person = person();
        String same = "rent for the " + thing + " was paid two times over";
        a.paragraph(naming(person) + " said that " + same + ".");
        says(a.statement(person, "support"), same).with("cue \"said\"").with("supports " + act.name);
    }

    void nested() {
        String outer = person();
        String inner = person(outer);
        String one = "We signed the lease for the " + v.thing() + ", and";
        String quoted = "‘you will have the " + v.number() + " keys by noon’";
        String two = "so we waited at the " + v.thing();
        a.paragraph("“" + one + " " + naming(inner) + " told us " + quoted + ", " + two + ",” " + naming(outer) + " said.");
        String named = a.paragraphs.get(a.paragraphs.size() - 1);
        String all = named.substring(0, named.indexOf("”") + 1);
        says(a.statement(outer, "around"), all).with("cue \"said\"").note("one", "“" + one).note("two", two + ",”");
        says(a.statement(inner, "within"), quoted).with("cue \"told us\"").note("words", quoted);
    }

    void block() {
        String person = person();
        String one = "The " + v.thing() + " has stood empty for " + v.number() + " years.";
        String said = "that the " + v.thing() + " was “cold but dry all winter”";
        String cue = "According to the Harbour Ledger of the " + v.thing() + ":";
        String two = naming(person) + " told its reporter " + said + " in year " + v.number() + ".";
        a.paragraph(cue);
        a.paragraph(one);
        a.paragraph(two);
        a.statement("Ledger", "block").with("says \"" + one.substring(0, one.indexOf(" has")) + " … " + two.substring(two.indexOf("year")) + "\"")
                .with("cue \"According to\"").with("as block").note("one", one).note("two", two);
        says(a.statement(person, "inBlock"), said).with("cue \"told\"");
    }

    void question() {
        String person = person();
        String words = "who had the keys of the " + v.thing();
        String answer = "“The pilot.”";
        a.paragraph("The presenter asked " + naming(person) + " " + words + ", and " + naming(person) + " answered " + answer);
        a.declare("source", "Presenter", "person \"The presenter\"", "described");
        Entry asked = says(a.statement("Presenter", "question"), words).with("cue \"asked\"").with("as question").with("to " + person);
        says(a.statement(person, "answer"), answer).with("cue \"answered\"").with("answers " + asked.name);
    }

    void editing() {
        String person = person();
        String thing = v.thing();
        String wrong = "wharfe" + v.number();
        String words = "“We saw the " + wrong + " [sic] of the " + thing + " before dawn,”";
        a.paragraph(words + " " + naming(person) + " said.");
        says(a.statement(person, "misspelt"), words).with("cue \"said\"").note("form", wrong);
        a.remark("sic \"" + wrong + " [sic]\" by Courier about " + person, "sic").note("form", wrong);
        String other = person();
        String bracket = "[the keeper of the " + v.thing() + "]";
        String told = "“We gave " + bracket + " the lamp and the oil,”";
        a.paragraph(told + " " + naming(other) + " said.");
        says(a.statement(other, "bracketed"), told).with("cue \"said\"").note("bracket", bracket);
        a.remark("note \"put in by the desk\" at \"" + bracket + "\"", "note");
    }

    void labelled() {
        String person = person();
        String label = "thugs of the " + v.thing();
        String words = "“The " + label + " have all " + v.number() + " keys,”";
        a.paragraph(words + " " + naming(person) + " said.");
        says(a.statement(person, "labelling"), words).with("cue \"said\"");
        a.remark("loaded \"" + label + "\" by " + person + " about Board", "loaded").note("by", person);
    }

    void hedged() {
        String thing = v.thing();
        a.paragraph("The " + thing + " is reportedly dry again.");
        a.remark("hedge \"" + thing + " is reportedly\"", "hedge");
    }

    void outsides() {
        a.paragraphs.add(0, "Photo: Ines Varrow, Coastal Pictures");
        a.remark("outside \"Photo: Ines Varrow, Coastal Pictures\"", "outside");
        a.paragraph("READ ALSO: Ten lamps that sing when the wind turns");
        a.remark("outside \"READ ALSO: …\"", "outside");
    }

    /** The outlet's own voice, in which nothing is declared. */
    void quiet() {
        String sentence = "Rain fell on the " + v.thing() + " for " + v.number() + " hours.";
        a.paragraph(sentence);
        a.declare("claim", "Rain" + a.entries.size(), "\"It rained\"", "claim").note("sentence", sentence);
    }
}
