package org.lianluo.portal.show;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands beside a step of a case's course: a person's own words, which stay as they are, or what the services wrote of
 * it in codes, such as {@code PHONE 2026-11-26}, which is read here.
 *
 * @param unit the name behind a unit's code
 * @param deputy the name behind a deputy's code
 * @param category the name behind a category's code
 */
record Remark(Locale locale, UnaryOperator<String> unit, UnaryOperator<String> deputy, UnaryOperator<String> category) {

    private static final String CODE = "([A-Z][A-Z0-9_]*)";
    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern UNIT = Pattern.compile("\\d{6}(\\d{3})?-U\\d{2,5}");
    private static final Pattern DEPUTY = Pattern.compile("D\\d{6}(\\d{3})?-\\d{4}");

    private static final Pattern CODE_FIRST = Pattern.compile(CODE + "( .+)?");
    private static final Pattern MEASURE = Pattern.compile(CODE + " " + DAY + ": (.+)", Pattern.DOTALL);
    private static final Pattern ASSIGNED = Pattern.compile(CODE + " (\\d+)");
    private static final Pattern SORTED = Pattern.compile(CODE + " → " + CODE);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern TEXT_VERSION = Pattern.compile("text (\\d+)");
    private static final Pattern RECOUNTED = Pattern.compile("([A-Z][\\w-]+) " + DAY);
    private static final Pattern NAMED_DAY = Pattern.compile("(\\S+) " + DAY);
    private static final Pattern RATED = Pattern.compile("(\\S+) " + CODE);
    private static final Pattern GRADES = Pattern.compile("attitude " + CODE + ", result " + CODE + "(, late)?");
    private static final Pattern BOTH_LANGUAGES = Pattern.compile("([a-z][^()]*) \\(([^()]+)\\)(: .+)?");

    /** Steps whose note begins with a code, and the enumeration that it is of. */
    private static final Map<String, String> CODED = Map.of(
            "CONTACT", "ContactKind",
            "REPLY", "ReplyClass",
            "APPROVE", "ReplyClass",
            "RATE", "Grade",
            "REFER_OUT", "ReferralChannel",
            "REJECT", "RejectionReason",
            "OVERDUE", "Limit",
            "ANNOUNCE", "Mark",
            "PROPOSE", "InquiryProposer",
            "DO_TASK", "AgendaTaskKind");

    String read(String step, String note) {
        return switch (step) {
            case "FORWARD", "CONVERT", "CLAIM", "ADOPT", "ADD_CO_SPONSOR", "REMOVE_CO_SPONSOR", "ASK_FEEDBACK" ->
                name(note);
            case "ASSIGN" ->
                read(
                        ASSIGNED,
                        note,
                        it -> word("AssignmentRole", it.group(1))
                                + word("Remark", "comma")
                                + word("Remark", "round").formatted(it.group(2)));
            case "CHANGE", "CONFIRM" ->
                read(TEXT_VERSION, note, it -> word("Remark", "version").formatted(it.group(1)));
            case "ADD_ITEMS" -> read(NUMBER, note, it -> word("Remark", "items").formatted(it.group()));
            case "REGISTER" -> read(NUMBER, note, it -> word("Remark", "number").formatted(it.group()));
            case "CO_OPINION" -> note.equals("late") ? word("Remark", "late") : note;
            case "FEEDBACK" -> read(RATED, note, it -> name(it.group(1)) + " " + word("Grade", it.group(2)));
            case "ESCALATE" ->
                read(
                        MEASURE,
                        note,
                        it -> word("Measure", it.group(1)) + " " + it.group(2) + word("Remark", "comma") + it.group(3));
            case "NO_FEEDBACK", "LATE_REMARK", "ASK", "NAME_UNIT" -> name(note);
            case "REMIND_FEEDBACK", "SET_FOLLOW_UP" ->
                read(NAMED_DAY, note, it -> name(it.group(1)) + " " + it.group(2));
            case "RETURN", "REMARK" ->
                read(
                        GRADES,
                        note,
                        it -> word("Remark", "grades")
                                        .formatted(word("Satisfaction", it.group(1)), word("Satisfaction", it.group(2)))
                                + (it.group(3) == null ? "" : word("Remark", "comma") + word("Remark", "late")));
            case "RECOUNT" ->
                RECOUNTED.matcher(note).matches()
                        ? read(RECOUNTED, note, it -> name(it.group(1)) + " " + it.group(2))
                        : inOneLanguage(note);
            case "SORT" -> read(SORTED, note, it -> category.apply(it.group(1)) + " → " + category.apply(it.group(2)));
            case "ERASE_SUBMITTER" -> inOneLanguage(note);
            default ->
                CODED.containsKey(step)
                        ? read(
                                CODE_FIRST,
                                note,
                                it -> word(CODED.get(step), it.group(1)) + (it.group(2) == null ? "" : it.group(2)))
                        : note;
        };
    }

    private String inOneLanguage(String note) {
        return read(
                BOTH_LANGUAGES,
                note,
                it -> it.group(Locale.ENGLISH.equals(locale) ? 1 : 2) + (it.group(3) == null ? "" : it.group(3)));
    }

    private String name(String code) {
        if (UNIT.matcher(code).matches()) {
            return unit.apply(code);
        }
        return DEPUTY.matcher(code).matches() ? deputy.apply(code) : code;
    }

    private String word(String enumeration, String code) {
        return Words.of(enumeration, code, locale);
    }

    private static String read(Pattern form, String note, Function<Matcher, String> words) {
        Matcher found = form.matcher(note);
        return found.matches() ? words.apply(found) : note;
    }
}
