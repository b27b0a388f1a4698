package org.lianluo.survey.link;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.survey.rating.RatingGivenV1;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.survey.feedback.Grade;

/**
 * The ratings of one station and kind. They lie in it until there are five, and are told and counted together: whoever
 * watches the figures sees five more, never one.
 */
@Entity
class RatingPile extends AggregateRoot {

    /** How many are told together; no fewer are ever shown. */
    static final int COMPLETE = 5;

    private String stationCode;

    @Enumerated(EnumType.STRING)
    private RatingSubject subjectKind;

    protected RatingPile() {}

    RatingPile(UUID id, String regionCode, String stationCode, RatingSubject subjectKind, Instant at) {
        super(id, regionCode, "system", at);
        this.stationCode = stationCode;
        this.subjectKind = subjectKind;
    }

    /**
     * Tells of complete ratings, ordered by their grades.
     *
     * @param day on which the last of them was given; nothing finer is kept
     */
    void tellAll(List<GivenRating> ratings, LocalDate day) {
        if (ratings.size() < COMPLETE) {
            throw new IllegalStateException("only " + ratings.size() + " ratings");
        }
        touch("anonymous", day.atStartOfDay(ChinaTime.ZONE).toInstant());
        ratings.stream()
                .sorted(Comparator.comparing(GivenRating::order))
                .forEach(rating -> tell(new RatingGivenV1(
                        getId(),
                        getRegionCode(),
                        stationCode,
                        subjectKind.name(),
                        name(rating.grade()),
                        name(rating.attitude()),
                        name(rating.result()),
                        day)));
    }

    String stationCode() {
        return stationCode;
    }

    private static String name(Grade grade) {
        return grade == null ? null : grade.name();
    }

    @Override
    public String aggregateType() {
        return "rating";
    }
}
