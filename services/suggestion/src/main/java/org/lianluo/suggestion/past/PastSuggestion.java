package org.lianluo.suggestion.past;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.suggestion.SuggestionImportedV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.proposal.ReplyClass;

/** A suggestion of an earlier year. It has no state: a better file may put it right, and that is all that happens to it. */
@Entity
class PastSuggestion extends AggregateRoot {

    /** The first congresses under the constitution met in that year. */
    private static final int FIRST_YEAR = 1954;

    @Column(name = "of_year")
    private int year;

    private String number;
    private String session;
    private String title;
    private String category;
    private String leadUnit;
    private String[] coUnits;
    private LocalDate assignedOn;
    private LocalDate repliedOn;

    @Enumerated(EnumType.STRING)
    private ReplyClass replyClass;

    @Enumerated(EnumType.STRING)
    private PastFeedback feedback;

    private String notes;

    protected PastSuggestion() {}

    PastSuggestion(UUID id, PastDetails details, String by, Instant at) {
        super(id, details.regionCode(), by, at);
        year = details.year();
        number = details.number();
        set(details, at);
    }

    void change(PastDetails details, String by, Instant at) {
        set(details, at);
        touch(by, at);
    }

    private void set(PastDetails details, Instant at) {
        LocalDate today = ChinaTime.dateOf(at);
        if (details.year() < FIRST_YEAR || details.year() > today.getYear()) {
            throw ProblemException.invalid("/year", "请填写 1954 年至今年的年份", "Give a year from 1954 to this year");
        }
        if (details.repliedOn() != null && details.repliedOn().isAfter(today)) {
            throw ProblemException.invalid("/repliedOn", "答复日期不能晚于今天", "The day of the reply can't be ahead");
        }
        if (details.repliedOn() != null
                && details.assignedOn() != null
                && details.repliedOn().isBefore(details.assignedOn())) {
            throw ProblemException.invalid("/repliedOn", "答复日期不能早于交办日期", "The reply can't be before the assignment");
        }
        session = details.session();
        title = details.title();
        category = details.category();
        leadUnit = details.leadUnit();
        coUnits = details.coUnits().toArray(String[]::new);
        assignedOn = details.assignedOn();
        repliedOn = details.repliedOn();
        replyClass = details.replyClass();
        feedback = details.feedback();
        notes = details.notes();
        tell(imported());
    }

    private SuggestionImportedV1 imported() {
        return new SuggestionImportedV1(
                getId(),
                getRegionCode(),
                year,
                number,
                session,
                title,
                category,
                leadUnit,
                List.of(coUnits),
                assignedOn,
                repliedOn,
                replyClass == null ? null : replyClass.name(),
                feedback == null ? null : feedback.name());
    }

    PastDetails details() {
        return new PastDetails(
                getRegionCode(),
                year,
                number,
                session,
                title,
                category,
                leadUnit,
                List.of(coUnits),
                assignedOn,
                repliedOn,
                replyClass,
                feedback,
                notes);
    }

    @Override
    public String aggregateType() {
        return "suggestion";
    }
}
