package org.lianluo.station.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.shared.events.station.notice.NoticeStatusChangedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/**
 * A notice, a law, a rule, a paper for a meeting or a guide that is published with its files. {@link NoticeAction} is the
 * whole table. A refused call changes nothing.
 */
@Entity
public class Notice extends AggregateRoot {

    private String title;

    @Enumerated(EnumType.STRING)
    private NoticeCategory category;

    private String text;
    private String streetCode;
    private String[] stationCodes;

    @Enumerated(EnumType.STRING)
    private NoticeAudience audience;

    private String[] invitedCodes;
    private LocalDate shownUntil;

    /** Station whose head keeps it beside the office; null for one that the office alone keeps. */
    private String ownerStation;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    private int edition;
    private Instant publishedAt;
    private Instant correctedAt;
    private String correction;
    private String withdrawnFor;

    protected Notice() {}

    /**
     * @param ownerStation station whose head writes it; null for the office of the region
     */
    public Notice(String regionCode, String ownerStation, NoticeContent content, String by, Instant at) {
        super(Ids.next(), regionCode, by, at);
        mustFit(content, at);
        this.ownerStation = ownerStation;
        status = NoticeStatus.DRAFT;
        edition = 1;
        set(content);
        tell(changed(null, at));
    }

    /** It is written anew before it is published. */
    public void change(NoticeContent content, String by, Instant at) {
        NoticeStatus next = NoticeAction.CHANGE.from(status);
        mustFit(content, at);
        set(content);
        go(next, by, at);
    }

    public void publish(String by, Instant at) {
        NoticeStatus next = NoticeAction.PUBLISH.from(status);
        mustNotBeOver(shownUntil, at);
        publishedAt = at;
        go(next, by, at);
    }

    /**
     * A new edition says something else, about the same and to the same audience.
     *
     * @param content see {@link NoticeContent#corrected}
     * @param note what it puts right, for those who read the one before
     */
    public void correct(NoticeContent content, String note, String by, Instant at) {
        NoticeStatus next = NoticeAction.CORRECT.from(status);
        mustFit(content, at);
        set(content);
        correction = note;
        nextEdition(at);
        go(next, by, at);
    }

    /** A file was added or removed; whoever read a published one reads it again. */
    public void filed(String by, Instant at) {
        mustTakeFiles();
        if (status == NoticeStatus.PUBLISHED) {
            correction = null;
            nextEdition(at);
        }
        go(status, by, at);
    }

    /** Refused where files can't be added or removed any more. */
    public void mustTakeFiles() {
        NoticeAction.FILE.from(status);
    }

    /** Refused where there is nothing that anybody could have read. */
    public void mustBeReadable() {
        NoticeAction.READ.from(status);
    }

    public void withdraw(String reason, String by, Instant at) {
        NoticeStatus next = NoticeAction.WITHDRAW.from(status);
        withdrawnFor = reason;
        go(next, by, at);
    }

    private void nextEdition(Instant at) {
        edition++;
        correctedAt = at;
    }

    private void mustFit(NoticeContent content, Instant at) {
        if ((content.audience() == NoticeAudience.INVITED)
                == content.invitedCodes().isEmpty()) {
            throw ProblemException.onField(NoticeProblem.NOTICE_INVITED_MISMATCH, "/invitedCodes");
        }
        if (content.streetCode() != null
                && !new RegionCode(getRegionCode()).contains(new RegionCode(content.streetCode()))) {
            throw ProblemException.onField(NoticeProblem.NOTICE_STREET_OUTSIDE, "/streetCode");
        }
        mustNotBeOver(content.shownUntil(), at);
    }

    private static void mustNotBeOver(LocalDate day, Instant at) {
        if (day != null && day.isBefore(ChinaTime.dateOf(at))) {
            throw ProblemException.onField(NoticeProblem.NOTICE_DAY_OVER, "/shownUntil");
        }
    }

    private void set(NoticeContent content) {
        title = content.title();
        category = content.category();
        text = content.text();
        streetCode = content.streetCode();
        stationCodes = content.stationCodes().stream().distinct().toArray(String[]::new);
        audience = content.audience();
        invitedCodes = content.invitedCodes().stream().distinct().toArray(String[]::new);
        shownUntil = content.shownUntil();
    }

    private void go(NoticeStatus next, String by, Instant at) {
        NoticeStatus before = status;
        status = next;
        touch(by, at);
        tell(changed(before, at));
    }

    private NoticeStatusChangedV1 changed(NoticeStatus before, Instant at) {
        return new NoticeStatusChangedV1(
                getId(),
                getRegionCode(),
                before == null ? null : before.name(),
                status.name(),
                category.name(),
                streetCode,
                List.of(stationCodes),
                audience.name(),
                List.of(invitedCodes),
                edition,
                shownUntil,
                status == NoticeStatus.PUBLISHED
                        ? audience.roles().stream().map(Enum::name).toList()
                        : List.of(),
                at);
    }

    public NoticeContent content() {
        return new NoticeContent(
                title, category, text, streetCode, List.of(stationCodes), audience, List.of(invitedCodes), shownUntil);
    }

    public NoticeCourse course() {
        return new NoticeCourse(status, edition, publishedAt, correctedAt, correction, withdrawnFor);
    }

    public boolean isPublished() {
        return status == NoticeStatus.PUBLISHED;
    }

    /** Null for one that the office alone keeps. */
    public String ownerStation() {
        return ownerStation;
    }

    @Override
    public String aggregateType() {
        return "notice";
    }
}
