package org.lianluo.portal.show;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.client.model.DueDateView;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.OpinionCategory;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.SuggestionPart;
import org.lianluo.client.model.Unit;
import org.lianluo.portal.visit.Visit;
import org.lianluo.shared.calendar.ChinaTime;

/** How pages show times, due dates, codes and names: {@code {show:moment(case.at)}}. */
@TemplateExtension(namespace = "show")
public final class Show {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private static final Map<String, String> ENGLISH_MARKS =
            Map.of("：", ": ", "，", ", ", "；", "; ", "（", " (", "）", ")");

    private static final Set<String> GOOD = Set.of(
            "ANSWERED",
            "RELAYED",
            "CLOSED",
            "ADOPTED",
            "REPLIED",
            "ISSUED",
            "RETURNED",
            "ACTIVE",
            "OPEN",
            "SATISFIED",
            "PASSED",
            "EXCELLENT",
            "COMPETENT",
            "RECTIFIED",
            "VERIFIED");

    /** What is good elsewhere and waits here. */
    private static final Set<String> NOT_GOOD =
            Set.of("CommitmentStatus.OPEN", "FindingStatus.OPEN", "FollowUpStatus.OPEN", "SupervisionStatus.ISSUED");

    private static final Set<String> AGAIN = Set.of(
            "REOPENED",
            "REHANDLING",
            "REVIEW",
            "BASICALLY_SATISFIED",
            "BASICALLY_COMPETENT",
            "RECTIFYING",
            "ESCALATED",
            "CONTINUING");

    private static final Set<String> BAD =
            Set.of("OVERDUE", "REJECTED", "NOT_ACCEPTED", "REFUSED", "DISSATISFIED", "INCOMPETENT", "FAILED");

    private static final Set<String> PAST = Set.of(
            "DRAFT",
            "WITHDRAWN",
            "ENDED",
            "MERGED",
            "CLOSED_EXPLAINED",
            "REFERRED_OUT",
            "VOID",
            "NOT_CHOSEN",
            "CANCELLED");

    private Show() {}

    static String moment(OffsetDateTime at) {
        return at == null ? "" : MOMENT.format(at.atZoneSameInstant(ChinaTime.ZONE));
    }

    static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(ChinaTime.ZONE));
    }

    /** The day of a moment, in China. */
    static String dayOf(OffsetDateTime at) {
        return at == null ? "" : day(at.atZoneSameInstant(ChinaTime.ZONE).toLocalDate());
    }

    /** A Chinese mark of punctuation, as it is written in the language of the page. */
    static String mark(String chinese) {
        return bean(Visit.class).isEnglish() ? ENGLISH_MARKS.get(chinese) : chinese;
    }

    /** Words one after the other. */
    static String joined(List<String> words) {
        return String.join(bean(Visit.class).isEnglish() ? ", " : "、", words);
    }

    static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Working days until that day; negative once it has passed. */
    static int left(LocalDate due) {
        return bean(Workdays.class).left(due);
    }

    /** How many days have passed, of those that are left. */
    static int past(int left) {
        return Math.max(0, -left);
    }

    /** The year whose calendar a provisional date waits for. */
    static int yearOf(DueDateView due) {
        return due.getDue() == null
                ? bean(Workdays.class).today().getYear() + 1
                : due.getDue().getYear();
    }

    /** A share of 0 to 1. */
    static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    /** The codes of a list that is written with commas. */
    static List<String> list(String codes) {
        return List.of(codes.split(","));
    }

    static Rule rule(String rule) {
        return Rule.of(rule);
    }

    static String word(String enumeration, String code) {
        return Words.of(enumeration, code, bean(Visit.class).getLocale());
    }

    /** What stands beside a step of a case's course. */
    static String remark(String step, String note) {
        return new Remark(bean(Visit.class).getLocale(), Show::unit, Show::deputy, Show::category).read(step, note);
    }

    /** How a status is framed; its word says the same. */
    static String tone(String enumeration, String code) {
        if (BAD.contains(code)) {
            return "bad";
        }
        if (AGAIN.contains(code)
                || (enumeration + "." + code).equals("RequestStatus.OPEN")
                || (enumeration + "." + code).equals("AssignmentStatus.RETURNED")) {
            return "warn";
        }
        if (PAST.contains(code)) {
            return "plain";
        }
        return GOOD.contains(code) && !NOT_GOOD.contains(enumeration + "." + code) ? "good" : "";
    }

    /** Whether the course of a case has that step. */
    static boolean took(List<HistoryLine> course, String step) {
        return course.stream().anyMatch(line -> line.getAction().equals(step));
    }

    static String station(String code) {
        return bean(Names.class).station(code);
    }

    static String unit(String code) {
        return bean(Names.class).unit(code);
    }

    static String deputy(String code) {
        return bean(Names.class).deputy(code);
    }

    /** The names of all deputies who signed, the lead deputy first. */
    static String deputies(SuggestionPart part) {
        return Stream.concat(Stream.of(part.getLeadDeputyCode()), part.getCoSponsorCodes().stream())
                .map(Show::deputy)
                .collect(Collectors.joining(bean(Visit.class).isEnglish() ? ", " : "、"));
    }

    /** A time limit as the API writes it, such as {@code 15wd}, in words. */
    static String limit(String limit) {
        String number = limit.replaceAll("\\D", "");
        return number + " " + word("TimeUnit", limit.substring(number.length()));
    }

    /** The value of a rule in words: a time limit, or an option of that key. */
    static String setting(String key, String value) {
        return value.matches("\\d+[a-z]+") ? limit(value) : word("PolicyOption", key + "." + value);
    }

    /** A region by its code, or the whole system. */
    static String jurisdiction(String code) {
        return code.equals("DEFAULT") ? word("Jurisdiction", code) : code;
    }

    /** The names of roles. */
    static String roles(List<String> roles) {
        return roles.stream()
                .map(role -> word("ActorKind", role))
                .collect(Collectors.joining(bean(Visit.class).isEnglish() ? ", " : "、"));
    }

    /** One a line; nothing for null. */
    static String lines(List<String> entries) {
        return entries == null ? "" : String.join("\n", entries);
    }

    static String category(String code) {
        OpinionCategory category = bean(Names.class).category(code);
        return category == null ? code : name(category);
    }

    /** In the language of the visit. */
    static String name(OpinionCategory category) {
        return bean(Visit.class).isEnglish() && category.getNameEn() != null
                ? category.getNameEn()
                : category.getNameZh();
    }

    static List<OpinionCategory> categories() {
        return bean(Names.class).categories();
    }

    static List<Unit> units(String region) {
        return bean(Names.class).unitsOf(region);
    }

    static QrCode qr(String path) {
        return QrCode.of(bean(Visit.class).absolute(path));
    }

    static List<Station> stations(String region) {
        return bean(Names.class).stationsOf(region);
    }

    /** The address of the next page: of this one with another cursor. */
    static String next(String cursor) {
        return bean(Visit.class).with("cursor", cursor);
    }

    private static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
