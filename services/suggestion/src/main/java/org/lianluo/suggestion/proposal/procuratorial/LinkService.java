package org.lianluo.suggestion.proposal.procuratorial;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.suggestion.procuratorial.ProcuratorialLinkRecordedV1;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionAction;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.SuggestionStep;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;

/** The intake office links registered suggestions with those of the procuratorate. It moves no state. */
@ApplicationScoped
class LinkService {

    private final CaseFiles files;
    private final Clock clock;

    LinkService(CaseFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** A link with its suggestion. */
    record Linked(Suggestion suggestion, ProcuratorialLink link) {}

    Uni<List<ProcuratorialLink>> list(Mutiny.Session session, Caller caller, UUID id) {
        return Directory.reader(session, caller)
                .chain(reader -> files.read(session, id).invoke(file -> SuggestionAccess.ofConcerned(reader, file)))
                .chain(() -> of(session, id));
    }

    Uni<Linked> link(Work work, Caller caller, UUID id, String ifMatch, LinkRequests.Link request) {
        Instant now = clock.instant();
        if (request.issuedOn().isAfter(ChinaTime.dateOf(now))) {
            throw ProblemException.invalid("/issuedOn", "发出日期不能晚于今天", "The day of issue can't be in the future");
        }
        return ofOffice(work, caller, id, ifMatch).chain(suggestion -> of(work.session(), id)
                .invoke(known -> mustBeNew(known, request))
                .chain(() -> work.persist(new ProcuratorialLink(Ids.next(), id, request.document(), now)))
                .invoke(link -> link.became(request.outcome(), now))
                .map(link -> told(caller, suggestion, link, SuggestionStep.LINK_PROCURATORIAL, now)));
    }

    /** May be entered again when more is known; the history keeps what was said before. */
    Uni<Linked> became(Work work, Caller caller, UUID id, UUID linkId, String ifMatch, String outcome) {
        Instant now = clock.instant();
        return ofOffice(work, caller, id, ifMatch).chain(suggestion -> work.session()
                .find(ProcuratorialLink.class, linkId)
                .map(link -> {
                    if (link == null || !link.suggestionId.equals(id)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    link.became(outcome, now);
                    return told(caller, suggestion, link, SuggestionStep.PROCURATORIAL_OUTCOME, now);
                }));
    }

    private static Linked told(
            Caller caller, Suggestion suggestion, ProcuratorialLink link, SuggestionStep step, Instant at) {
        Act act = SuggestionActs.byOffice(caller, at)
                .noted(link.organ + " " + link.number + (link.outcome == null ? "" : ": " + link.outcome));
        suggestion.entered(
                act,
                step,
                new ProcuratorialLinkRecordedV1(
                        suggestion.getId(),
                        link.id,
                        suggestion.getRegionCode(),
                        link.direction.name(),
                        link.number,
                        link.organ,
                        link.issuedOn,
                        link.outcome,
                        suggestion.signatures().byDeputy().keySet().stream()
                                .sorted()
                                .toList(),
                        List.of("DEPUTY"),
                        at));
        return new Linked(suggestion, link);
    }

    private static void mustBeNew(List<ProcuratorialLink> known, LinkRequests.Link request) {
        if (known.stream().anyMatch(link -> link.isOf(request.document()))) {
            throw ProblemException.onField(CommonProblem.CONFLICT, "/number");
        }
    }

    private static Uni<List<ProcuratorialLink>> of(Mutiny.Session session, UUID id) {
        return session.createSelectionQuery(
                        "select l from ProcuratorialLink l where l.suggestionId = :id order by l.id",
                        ProcuratorialLink.class)
                .setParameter("id", id)
                .getResultList();
    }

    private Uni<Suggestion> ofOffice(Work work, Caller caller, UUID id, String ifMatch) {
        return files.forChange(work, id).map(file -> {
            Suggestion suggestion = SuggestionAccess.ofOffice(caller, file).suggestion();
            IfMatch.check(ifMatch, suggestion);
            if (!suggestion.status().isDerived()) {
                throw suggestion.status().refusal(SuggestionAction.LINK);
            }
            return suggestion;
        });
    }
}
