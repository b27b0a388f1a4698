package org.lianluo.station.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.station.contact.ContactLinkEndedV1;
import org.lianluo.shared.events.station.contact.ContactLinkLoggedV1;
import org.lianluo.shared.events.station.contact.ContactLinkRecordedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.ProblemException;

/** That a deputy keeps in touch with a station, another deputy or the voters of a place, from a day to a day. */
@Entity
class ContactLink extends AggregateRoot {

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    private String memberCode;
    private String target;
    private LocalDate since;
    private LocalDate until;

    protected ContactLink() {}

    ContactLink(
            String regionCode,
            LinkKind kind,
            String memberCode,
            String target,
            LocalDate since,
            String by,
            Instant at) {
        super(Ids.next(), regionCode, by, at);
        this.kind = kind;
        this.memberCode = memberCode;
        this.target = target;
        this.since = since;
        tell(new ContactLinkRecordedV1(getId(), kind.name(), regionCode, memberCode, targetCode(), since, at));
    }

    /** @param last day on which it holds */
    void end(LocalDate last, String by, Instant at) {
        mustGoOn();
        if (last.isBefore(since)) {
            throw ProblemException.invalid("/until", "结束日期不能早于开始日期", "The last day can't be before the first");
        }
        until = last;
        touch(by, at);
        tell(new ContactLinkEndedV1(getId(), kind.name(), getRegionCode(), memberCode, targetCode(), last, at));
    }

    Contact log(LocalDate on, ContactForm form, String summary, String by, Instant at) {
        if (on.isBefore(since) || on.isAfter(ChinaTime.dateOf(at)) || (until != null && on.isAfter(until))) {
            throw ProblemException.onField(ContactProblem.CONTACT_DAY_OUTSIDE, "/on");
        }
        touch(by, at);
        tell(new ContactLinkLoggedV1(
                getId(), kind.name(), getRegionCode(), memberCode, targetCode(), on, form.name(), at));
        return add(new Contact(getId(), on, form, summary, by, at));
    }

    private void mustGoOn() {
        if (until != null) {
            throw new ProblemException(ContactProblem.CONTACT_LINK_ENDED);
        }
    }

    /** Of a place none: only codes are published. */
    private String targetCode() {
        return kind == LinkKind.DEPUTY_VOTERS ? null : target;
    }

    LinkKind kind() {
        return kind;
    }

    String memberCode() {
        return memberCode;
    }

    String target() {
        return target;
    }

    LocalDate since() {
        return since;
    }

    /** Null while it goes on. */
    LocalDate until() {
        return until;
    }

    @Override
    public String aggregateType() {
        return "contact-link";
    }
}
