package org.rejoinder.rules.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Words for one article: each thing, number, person and kind of people is given out once, so that no passage occurs twice. */
final class Vocabulary {

    static final List<String> WEEKDAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> THINGS = List.of("lantern tower", "ferry pier", "toll road", "fish market", "grain store",
            "tram depot", "salt house", "rope walk", "north quay", "clock hall", "river lock", "stone weir", "bath house", "cattle bridge",
            "mill pond", "signal box", "tar shed", "pilot hut", "eel trap", "wool exchange", "brick kiln", "chain bridge", "ice cellar",
            "sail loft", "dry dock", "coal yard", "glass works", "hop garden", "lime pit", "oyster bed", "paper mill", "quarry line",
            "rail spur", "slate roof", "tide gauge", "vine terrace", "water wheel", "peat cutting", "oak avenue", "lead mine", "apple press",
            "boat slip", "corn loft", "deer fence", "flax barn", "goat path", "herring hall", "iron gate", "jetty crane", "kelp store",
            "linen room", "malt floor", "net rack", "onion field", "powder house", "reed bank", "sheep wash", "timber raft", "well head");
    private static final List<String> PEOPLE = List.of("Orla Brandt", "Piet Castellane", "Ilse Dunmore", "Ruth Eskildsen",
            "Tomas Farquhar", "Vera Gorringe", "Nils Hallworth", "Edda Ibbotson", "Hugo Jessamine", "Lena Kirkbride", "Arne Lovelace",
            "Bela Northcott", "Cora Oldershaw", "Dirk Pemberton", "Elsa Quarrington", "Finn Rosewarne", "Gita Tredinnick",
            "Hedy Underhill", "Ivo Vanstone", "Jutta Winterbourne");
    private static final List<String> ROLES = List.of("harbour master", "lock keeper", "town clerk", "dredging engineer", "ferry captain",
            "market warden", "school head", "flood surveyor", "parish treasurer", "tram inspector");
    private static final List<String> CROWDS = List.of("officials", "engineers", "clerks", "divers", "surveyors", "pilots", "porters",
            "masons");
    private static final String[] COUNTS = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"};

    private final Random random;
    private final List<String> things;
    private final List<String> people;
    private final List<String> crowds;
    private final List<Integer> numbers = new ArrayList<>();

    Vocabulary(Random random, List<String> taken) {
        this.random = random;
        things = shuffled(THINGS);
        people = shuffled(PEOPLE);
        people.removeAll(taken);
        crowds = shuffled(CROWDS);
        for (int i = 13; i < 200; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random);
    }

    private List<String> shuffled(List<String> words) {
        List<String> copy = new ArrayList<>(words);
        Collections.shuffle(copy, random);
        return copy;
    }

    boolean isExhausted() {
        return things.size() < 4 || crowds.isEmpty();
    }

    String thing() {
        return things.remove(things.size() - 1);
    }

    int number() {
        return numbers.remove(numbers.size() - 1);
    }

    /** A person of whom nothing was said yet; null if all were given out. */
    String person() {
        return people.isEmpty() ? null : people.remove(people.size() - 1);
    }

    String role() {
        return ROLES.get(random.nextInt(ROLES.size()));
    }

    String crowd() {
        return crowds.remove(crowds.size() - 1);
    }

    String weekday() {
        return WEEKDAYS.get(random.nextInt(7));
    }

    /** The word for a number from 2 to 12. */
    static String count(int number) {
        return COUNTS[number - 2];
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What is said of a thing: a clause that stands nowhere else. */
    String claim(String thing) {
        int n = number();
        return switch (random.nextInt(6)) {
            case 0 -> "the " + thing + " will close for " + n + " weeks";
            case 1 -> "the " + thing + " needs " + n + " new beams";
            case 2 -> "the " + thing + " was sold for " + n + " crowns";
            case 3 -> "the " + thing + " will reopen after " + n + " repairs";
            case 4 -> "the " + thing + " has not been painted in " + n + " years";
            default -> "the " + thing + " holds the nets of " + n + " boats";
        };
    }
}
