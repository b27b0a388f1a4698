package org.lianluo.survey.link;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.feedback.Grade;

/**
 * Takes a rating: the link is used, and the grades go onto the pile of their station and kind. The two share a transaction,
 * so that neither is lost without the other, and nothing that stays.
 */
@ApplicationScoped
class RatingService {

    private final LinkRepository links;
    private final Clock clock;

    RatingService(LinkRepository links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** What a link asks about, with the name of the station. */
    record Asked(RatingLink link, String stationName, LinkStatus status) {}

    /** For whoever holds the link, before they rate and after. */
    Uni<Asked> asked(Mutiny.Session session, LinkToken token) {
        return links.of(session, token).invoke(this::refuseUnlessGood).chain(link -> links.station(
                        session, link.stationCode())
                .map(station -> new Asked(link, station.name(), link.statusOn(today()))));
    }

    /** Whether it counts; false for a link that was used before, whatever is marked the second time. */
    Uni<Boolean> give(Work work, LinkToken token, GivenRating rating) {
        return links.ofForUse(work, token).invoke(this::refuseUnlessGood).chain(link -> {
            if (link.statusOn(today()) == LinkStatus.USED) {
                return Uni.createFrom().item(false);
            }
            rating.require(link.subjectKind());
            return links.used(work, link)
                    .chain(() -> links.pile(work, link))
                    .chain(pile -> put(work, pile, rating).chain(() -> count(work, pile)))
                    .replaceWith(true);
        });
    }

    /** A forged link, an unknown one and a revoked one are the same; only who holds a right one learns that it is too late. */
    private void refuseUnlessGood(RatingLink link) {
        LinkStatus status = link == null ? LinkStatus.REVOKED : link.statusOn(today());
        if (status == LinkStatus.REVOKED) {
            throw new ProblemException(SurveyProblem.UNKNOWN_LINK);
        }
        if (status == LinkStatus.EXPIRED) {
            throw new ProblemException(SurveyProblem.LINK_EXPIRED).with("validUntil", link.validUntil());
        }
    }

    private static Uni<Integer> put(Work work, RatingPile pile, GivenRating rating) {
        return Sql.update(
                work.session(),
                "INSERT INTO pending_rating (id, pile_id, grade, attitude, result) VALUES ($1, $2, $3, $4, $5)",
                UUID.randomUUID(),
                pile.getId(),
                name(rating.grade()),
                name(rating.attitude()),
                name(rating.result()));
    }

    /** Counts and tells what lies on the pile once it is complete; until then nothing. */
    private Uni<Void> count(Work work, RatingPile pile) {
        return Sql.rows(work.session(), """
                        DELETE FROM pending_rating WHERE pile_id = $1
                            AND (SELECT count(*) FROM pending_rating WHERE pile_id = $1) >= $2
                        RETURNING grade, attitude, result""", pile.getId(), RatingPile.COMPLETE)
                .map(rows -> rows.stream().map(RatingService::read).toList())
                .invoke(ratings -> {
                    if (!ratings.isEmpty()) {
                        pile.tellAll(ratings, today());
                    }
                })
                .chain(ratings -> Work.inTurn(
                        ratings.stream()
                                .flatMap(rating -> rating.marks().stream())
                                .toList(),
                        mark -> add(work, pile, mark)));
    }

    private Uni<Integer> add(Work work, RatingPile pile, GivenRating.Mark mark) {
        return Sql.update(
                work.session(),
                """
                INSERT INTO rating_count AS c (region_code, station_code, question, grade, day, ratings)
                VALUES ($1, $2, $3, $4, $5, 1)
                ON CONFLICT (station_code, question, grade, day) DO UPDATE SET ratings = c.ratings + 1""",
                pile.getRegionCode(),
                pile.stationCode(),
                mark.question().name(),
                mark.grade().name(),
                today());
    }

    private static GivenRating read(Object[] row) {
        return new GivenRating(grade(row[0]), grade(row[1]), grade(row[2]));
    }

    private static Grade grade(Object text) {
        return text == null ? null : Grade.valueOf((String) text);
    }

    private static String name(Grade grade) {
        return grade == null ? null : grade.name();
    }

    private LocalDate today() {
        return ChinaTime.today(clock);
    }
}
