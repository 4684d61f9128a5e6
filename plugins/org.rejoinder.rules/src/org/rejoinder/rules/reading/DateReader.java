package org.rejoinder.rules.reading;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.rejoinder.rules.lexicon.Lexicon;

/**
 * Reads dates: those that a document states, and the text's own words, which count from the day of publication. A weekday is
 * the latest not after it; a month or a day of a month without a year, likewise.
 */
public final class DateReader {

    private final LocalDate published;
    private final Lexicon relative;
    private final Locale locale;
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Map<String, Month> months = new HashMap<>();

    /** A stretch of days. */
    private record Span(LocalDate first, LocalDate last) {
    }

    /**
     * @param published the day of publication in ISO 8601; null or malformed where it is not known
     * @param language BCP 47 tag; null: English
     * @param relative words that count from the day of publication, such as {@code yesterday = -1 day}
     */
    public DateReader(String published, String language, Lexicon relative) {
        this.published = day(published);
        this.relative = relative;
        this.locale = Locale.forLanguageTag(language == null || language.isEmpty() ? "en" : language);
    }

    /** Most articles tell no day in words, and the names are costly to get. */
    private void readNames() {
        if (!days.isEmpty()) {
            return;
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), day);
        }
        for (Month month : Month.values()) {
            months.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month);
            String brief = month.getDisplayName(TextStyle.SHORT, locale).toLowerCase(locale);
            months.put(brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief, month);
        }
    }

    /** The day that an ISO date says; null if it is null, none, or says no day. */
    public static LocalDate day(String iso) {
        Span day = parse(iso);
        return day != null && day.first().equals(day.last()) ? day.first() : null;
    }

    /**
     * Reads a date.
     *
     * @param words the text's words; null where none are given
     * @param stated the stated date; null where none is given
     */
    public SpokenDate read(String words, String stated) {
        Span said = words == null ? null : spoken(words);
        if (stated == null) {
            boolean known = said != null;
            return new SpokenDate(words, null, known ? said.first() : null, known ? said.last() : null,
                    known ? SpokenDate.State.KNOWN : SpokenDate.State.UNRESOLVED);
        }
        Span date = parse(stated);
        if (date == null) {
            return new SpokenDate(words, stated, null, null, SpokenDate.State.MALFORMED);
        }
        boolean odds = said != null && (said.first().isAfter(date.last()) || said.last().isBefore(date.first()));
        return new SpokenDate(words, stated, date.first(), date.last(), odds ? SpokenDate.State.AT_ODDS : SpokenDate.State.KNOWN);
    }

    /** The first and last day of an ISO date; null if it is none. */
    private static Span parse(String iso) {
        try {
            if (iso == null || !iso.matches("\\d{4}(-\\d{1,2}(-\\d{1,2})?)?")) {
                return null;
            }
            String[] part = iso.split("-");
            int year = Integer.parseInt(part[0]);
            if (part.length == 1) {
                return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(part[1]));
            LocalDate day = part.length == 3 ? month.atDay(Integer.parseInt(part[2])) : null;
            return day != null ? new Span(day, day) : new Span(month.atDay(1), month.atEndOfMonth());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What the words mean; null if that can not be told. */
    private Span spoken(String words) {
        String plain = Lexicon.fold(words);
        Span whole = parse(plain);
        if (whole != null) {
            return whole;
        }
        readNames();
        String[] tokens = plain.replaceAll("[^\\p{L}\\p{Nd} ]+", " ").strip().split(" +");
        Month month = null;
        DayOfWeek weekday = null;
        int day = 0;
        int year = 0;
        boolean plainWords = true;
        for (String token : tokens) {
            if (months.containsKey(token)) {
                month = months.get(token);
            } else if (days.containsKey(token)) {
                weekday = days.get(token);
            } else if (token.matches("\\d{4}")) {
                year = Integer.parseInt(token);
            } else if (token.matches("\\d{1,2}(st|nd|rd|th)?")) {
                day = Integer.parseInt(token.replaceAll("\\D", ""));
            } else {
                // "since January" and "at the April session" say another day than January or April
                plainWords &= "filler".equals(relative.value(token));
            }
        }
        try {
            if (!plainWords) {
                return relativeOnly(plain, month, weekday, year);
            }
            if (month != null) {
                return dated(month, day, year);
            }
            if (year != 0) {
                return parse(String.valueOf(year));
            }
            if (weekday != null && published != null) {
                int back = Math.floorMod(published.getDayOfWeek().getValue() - weekday.getValue(), 7);
                return new Span(published.minusDays(back), published.minusDays(back));
            }
            return published != null ? relative(plain) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private Span relativeOnly(String plain, Month month, DayOfWeek weekday, int year) {
        return month == null && weekday == null && year == 0 && published != null ? relative(plain) : null;
    }

    private Span dated(Month month, int day, int year) {
        if (year == 0 && published == null) {
            return null;
        }
        int in = year != 0 ? year : published.getYear();
        LocalDate first = LocalDate.of(in, month, day == 0 ? 1 : day);
        if (year == 0 && first.isAfter(published)) {
            first = first.minusYears(1);
        }
        return new Span(first, day != 0 ? first : first.withDayOfMonth(first.lengthOfMonth()));
    }

    /** Words of the lexicon, whose values are a number and {@code day}, {@code week}, {@code month} or {@code year}. */
    private Span relative(String plain) {
        String[] value = (relative.contains(plain) ? relative.value(plain) : "").split(" ");
        if (value.length != 2) {
            return null;
        }
        int count = Integer.parseInt(value[0]);
        return switch (value[1]) {
            case "day" -> new Span(published.plusDays(count), published.plusDays(count));
            case "week" -> {
                LocalDate monday = published.with(DayOfWeek.MONDAY).plusWeeks(count);
                yield new Span(monday, monday.plusDays(6));
            }
            case "month" -> {
                YearMonth month = YearMonth.from(published).plusMonths(count);
                yield new Span(month.atDay(1), month.atEndOfMonth());
            }
            case "year" -> parse(String.valueOf(published.getYear() + count));
            default -> null;
        };
    }
}
