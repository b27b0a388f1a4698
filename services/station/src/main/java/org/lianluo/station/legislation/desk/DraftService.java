package org.lianluo.station.legislation.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.legislation.CommentSource;
import org.lianluo.station.legislation.DraftComment;
import org.lianluo.station.legislation.DraftPlan;
import org.lianluo.station.legislation.LegislationProblem;
import org.lianluo.station.legislation.LegislativeDraft;

/** What offices, points and the public do with drafts. */
@ApplicationScoped
class DraftService {

    /** More comments than any round that is known; a file of them stays small enough to open. */
    private static final int MOST_IN_FILE = 50_000;

    private final Drafts drafts;
    private final LegislativePoints points;
    private final Clock clock;

    DraftService(Drafts drafts, LegislativePoints points, Clock clock) {
        this.drafts = drafts;
        this.points = points;
        this.clock = clock;
    }

    Uni<LegislativeDraft> prepare(Work work, Caller caller, DraftPlan plan) {
        if (!DraftScope.keeps(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        LegislativeDraft draft = new LegislativeDraft(caller.region(), plan, caller.reference(), clock.instant());
        return points.firstUnknown(work.session(), caller.region(), draft.pointCodes())
                .chain(unknown -> {
                    if (unknown.isPresent()) {
                        throw ProblemException.onField(
                                LegislationProblem.LEGISLATIVE_POINT_UNKNOWN,
                                "/pointCodes/" + plan.pointCodes().indexOf(unknown.get()));
                    }
                    return work.persist(draft);
                });
    }

    /** What its office does with a draft, at the version that it read. */
    Uni<LegislativeDraft> act(
            Work work, Caller caller, UUID id, String ifMatch, BiConsumer<LegislativeDraft, Instant> step) {
        return seen(drafts.findForChange(work.session(), id), caller).invoke(draft -> {
            DraftScope.mustKeep(caller, draft.getRegionCode());
            IfMatch.check(ifMatch, draft);
            step.accept(draft, clock.instant());
        });
    }

    Uni<LegislativeDraft> report(Work work, Caller caller, UUID id, String ifMatch, String report) {
        return drafts.unsorted(work.session(), id)
                .chain(unsorted -> act(
                        work,
                        caller,
                        id,
                        ifMatch,
                        (draft, at) -> draft.report(report, unsorted, caller.reference(), at)));
    }

    /** A point needs no more. Its version does not matter: points answer side by side. */
    Uni<LegislativeDraft> acknowledge(Work work, Caller caller, UUID id, String point) {
        DraftScope.mustActFor(caller, point);
        return seen(drafts.findForChange(work.session(), id), caller)
                .invoke(draft -> draft.acknowledge(point, caller.reference(), clock.instant()));
    }

    /** Who comments for a point works there; anybody else comments for themselves. */
    Uni<DraftComment> comment(Work work, Caller caller, UUID id, DraftRequests.Comment entry) {
        if (entry.pointCode() != null) {
            DraftScope.mustActFor(caller, entry.pointCode());
        }
        if (PersonalNumbers.certainIn(entry.text())) {
            throw ProblemException.onField(LegislationProblem.DRAFT_COMMENT_PERSONAL_NUMBER, "/text");
        }
        return seen(drafts.findForChange(work.session(), id), caller)
                .chain(draft -> work.persist(draft.comment(
                        entry.articleLabel(),
                        entry.text(),
                        entry.pointCode(),
                        source(caller, entry.pointCode()),
                        // Who comments for themselves is kept nowhere.
                        entry.pointCode() == null ? "anonymous" : caller.reference(),
                        clock.instant())));
    }

    private static CommentSource source(Caller caller, String point) {
        if (point != null) {
            return CommentSource.POINT;
        }
        return caller.has(Role.DEPUTY) ? CommentSource.DEPUTY : CommentSource.PUBLIC;
    }

    Uni<DraftComment> comment(Mutiny.Session session, Caller caller, UUID id) {
        return found(session, id)
                .call(comment -> get(session, caller, comment.draftId()).invoke(draft -> {
                    if (!DraftScope.comments(caller, draft).opens(comment)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                }));
    }

    private Uni<DraftComment> found(Mutiny.Session session, UUID id) {
        return drafts.comment(session, id)
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    Uni<DraftComment> sort(Work work, Caller caller, UUID id, String ifMatch, DraftRequests.Sorting sorting) {
        return found(work.session(), id)
                .call(comment -> drafts.findForChange(work.session(), comment.draftId())
                        .invoke(draft -> {
                            DraftScope.mustKeep(caller, draft.getRegionCode());
                            IfMatch.check(ifMatch, comment);
                            draft.mustBeSortable();
                        }))
                .invoke(comment -> comment.sort(
                        sorting.category(),
                        sorting.outcome(),
                        sorting.explanation(),
                        caller.reference(),
                        clock.instant()));
    }

    Uni<LegislativeDraft> get(Mutiny.Session session, Caller caller, UUID id) {
        return seen(drafts.find(session, id), caller);
    }

    Uni<List<LegislativeDraft>> list(Mutiny.Session session, Caller caller, DraftParams filter, PageRequest page) {
        return drafts.list(
                session,
                Boolean.TRUE.equals(filter.toDo) ? DraftScope.toDo(caller) : DraftScope.of(caller),
                filter,
                page);
    }

    Uni<List<DraftComment>> comments(
            Mutiny.Session session, Caller caller, UUID id, CommentParams filter, PageRequest page) {
        return get(session, caller, id)
                .chain(draft -> drafts.comments(session, id, DraftScope.comments(caller, draft), filter, page));
    }

    Uni<List<DraftComment>> allComments(Mutiny.Session session, Caller caller, UUID id) {
        return get(session, caller, id)
                .chain(draft -> drafts.firstComments(session, id, DraftScope.comments(caller, draft), MOST_IN_FILE));
    }

    Uni<DraftFigures> figures(Mutiny.Session session, Caller caller, UUID id) {
        return get(session, caller, id).chain(draft -> drafts.figures(session, draft));
    }

    /** A draft that the caller may not know of is not there. */
    private static Uni<LegislativeDraft> seen(Uni<LegislativeDraft> draft, Caller caller) {
        return draft.invoke(found -> {
            if (found == null || !DraftScope.of(caller).opens(found)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }
}
