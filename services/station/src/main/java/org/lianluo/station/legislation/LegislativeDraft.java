package org.lianluo.station.legislation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.station.legislation.LegislativeDraftStatusChangedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/**
 * A draft that is opened for comment by article (法规草案征求意见; 立法法 2023 §39, §70: opinions of all sides are heard, also
 * at legislative contact points). {@link DraftAction} is the whole table. A refused call changes nothing.
 */
@Entity
public class LegislativeDraft extends AggregateRoot {

    private String title;
    private String maker;
    private String background;
    private String[] articleLabels;
    private String[] articleTexts;
    private String[] pointCodes;
    private boolean openToAll;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private LegislativeDraftStatus status;

    /** Points that owe an answer, or have not read the report. */
    private String[] waitingCodes = {};

    private Instant openedAt;
    private Instant closedAt;
    private String report;
    private Instant reportedAt;
    private String withdrawnFor;

    protected LegislativeDraft() {}

    public LegislativeDraft(String regionCode, DraftPlan plan, String by, Instant at) {
        super(Ids.next(), regionCode, by, at);
        if (plan.pointCodes().isEmpty() && !plan.openToAll()) {
            throw ProblemException.onField(LegislationProblem.DRAFT_ASKS_NOBODY, "/pointCodes");
        }
        mustHaveLabelsOnce(plan.articles());
        mustNotBeOver(plan.lastDay(), at);
        title = plan.title();
        maker = plan.maker();
        background = plan.background();
        articleLabels = plan.articles().stream().map(DraftArticle::label).toArray(String[]::new);
        articleTexts = plan.articles().stream().map(DraftArticle::text).toArray(String[]::new);
        pointCodes = plan.pointCodes().stream().distinct().toArray(String[]::new);
        openToAll = plan.openToAll();
        lastDay = plan.lastDay();
        status = LegislativeDraftStatus.PREPARED;
        tell(changed(null, at));
    }

    private static void mustHaveLabelsOnce(List<DraftArticle> articles) {
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < articles.size(); place++) {
            if (!seen.add(articles.get(place).label())) {
                throw ProblemException.onField(LegislationProblem.DRAFT_ARTICLE_TWICE, "/articles/" + place + "/label");
            }
        }
    }

    private static void mustNotBeOver(LocalDate day, Instant at) {
        if (day.isBefore(ChinaTime.dateOf(at))) {
            throw ProblemException.onField(LegislationProblem.DRAFT_LAST_DAY_OVER, "/lastDay");
        }
    }

    /** Its points and, if it is open to all, everybody are asked from now on. */
    public void publish(String by, Instant at) {
        LegislativeDraftStatus next = DraftAction.PUBLISH.from(status);
        mustNotBeOver(lastDay, at);
        openedAt = at;
        waitingCodes = pointCodes.clone();
        go(next, by, at);
    }

    /** There is more time for comments. */
    public void extend(LocalDate until, String by, Instant at) {
        DraftAction.EXTEND.from(status);
        mustNotBeOver(until, at);
        if (!until.isAfter(lastDay)) {
            throw ProblemException.onField(LegislationProblem.DRAFT_LAST_DAY_OVER, "/lastDay");
        }
        lastDay = until;
        go(status, by, at);
    }

    /**
     * Somebody comments.
     *
     * @param article label of one of its articles; null for the draft as a whole
     * @param point the point that gathered it; null for none
     */
    public DraftComment comment(
            String article, String text, String point, CommentSource source, String by, Instant at) {
        DraftAction.COMMENT.from(status);
        if (lastDay.isBefore(ChinaTime.dateOf(at))) {
            throw new ProblemException(LegislationProblem.DRAFT_COMMENTS_OVER).with("lastDay", lastDay);
        }
        if (article != null && !List.of(articleLabels).contains(article)) {
            throw ProblemException.onField(LegislationProblem.DRAFT_ARTICLE_UNKNOWN, "/articleLabel");
        }
        if (point == null && !openToAll) {
            throw new ProblemException(LegislationProblem.DRAFT_NOT_OPEN_TO_ALL);
        }
        mustBeAsked(point);
        waitNoMoreFor(point, by, at);
        return new DraftComment(this, article, text, point, source, by, at);
    }

    /** A point has nothing to say, or has read the report. */
    public void acknowledge(String point, String by, Instant at) {
        DraftAction.ACKNOWLEDGE.from(status);
        mustBeAsked(point);
        waitNoMoreFor(point, by, at);
    }

    private void mustBeAsked(String point) {
        if (point != null && !pointCodes().contains(point)) {
            throw ProblemException.onField(LegislationProblem.LEGISLATIVE_POINT_NOT_ASKED, "/pointCode");
        }
    }

    private void waitNoMoreFor(String point, String by, Instant at) {
        if (point != null && waitingCodes().contains(point)) {
            waitingCodes = Arrays.stream(waitingCodes)
                    .filter(code -> !code.equals(point))
                    .toArray(String[]::new);
            touch(by, at);
        }
    }

    public void close(String by, Instant at) {
        LegislativeDraftStatus next = DraftAction.CLOSE.from(status);
        closedAt = at;
        waitingCodes = new String[0];
        go(next, by, at);
    }

    /** Comments are sorted as long as it is not reported on. */
    public void mustBeSortable() {
        DraftAction.SORT.from(status);
    }

    /**
     * What became of the comments is told; each point reads it.
     *
     * @param unsorted comments that nobody has judged yet
     */
    public void report(String text, long unsorted, String by, Instant at) {
        LegislativeDraftStatus next = DraftAction.REPORT.from(status);
        if (unsorted > 0) {
            throw new ProblemException(LegislationProblem.DRAFT_COMMENTS_UNSORTED).with("unsorted", unsorted);
        }
        report = text;
        reportedAt = at;
        waitingCodes = pointCodes.clone();
        go(next, by, at);
    }

    public void withdraw(String reason, String by, Instant at) {
        LegislativeDraftStatus next = DraftAction.WITHDRAW.from(status);
        withdrawnFor = reason;
        waitingCodes = new String[0];
        go(next, by, at);
    }

    private void go(LegislativeDraftStatus next, String by, Instant at) {
        LegislativeDraftStatus before = status;
        status = next;
        touch(by, at);
        tell(changed(before, at));
    }

    private LegislativeDraftStatusChangedV1 changed(LegislativeDraftStatus before, Instant at) {
        return new LegislativeDraftStatusChangedV1(
                getId(),
                getRegionCode(),
                before == null ? null : before.name(),
                status.name(),
                pointCodes(),
                openToAll,
                lastDay,
                status == LegislativeDraftStatus.PREPARED ? List.of() : List.of("STATION_CLERK", "STATION_HEAD"),
                at);
    }

    public DraftPlan plan() {
        return new DraftPlan(
                title,
                maker,
                background,
                IntStream.range(0, articleLabels.length)
                        .mapToObj(place -> new DraftArticle(articleLabels[place], articleTexts[place]))
                        .toList(),
                pointCodes(),
                openToAll,
                lastDay);
    }

    public DraftCourse course() {
        return new DraftCourse(status, openedAt, closedAt, report, reportedAt, withdrawnFor);
    }

    public List<String> pointCodes() {
        return List.of(pointCodes);
    }

    public List<String> waitingCodes() {
        return List.of(waitingCodes);
    }

    @Override
    public String aggregateType() {
        return "legislative-draft";
    }
}
