package org.lianluo.suggestion.proposal.registering;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;
import org.lianluo.suggestion.proposal.Registration;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.matter.RefusalReason;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;

/** What the intake office does with a suggestion that was submitted. */
@ApplicationScoped
class RegistrationService {

    private final CaseFiles files;
    private final PolicyBook policies;
    private final ConvertedOpinions opinions;
    private final Clock clock;

    RegistrationService(CaseFiles files, PolicyBook policies, ConvertedOpinions opinions, Clock clock) {
        this.files = files;
        this.policies = policies;
        this.opinions = opinions;
        this.clock = clock;
    }

    /**
     * Gives it its number; from now on the office has to assign it in time.
     *
     * @param withheldReason why it is not published; null where it is, or where the deputies asked for confidentiality
     */
    Uni<CaseFile> register(Work work, Caller caller, UUID id, String ifMatch, boolean publish, String withheldReason) {
        LocalDate today = ChinaTime.today(clock);
        return submitted(work, caller, id, ifMatch)
                .invoke(file -> file.suggestion().requireRegistrable(publish, withheldReason))
                .call(file -> nextNumber(work, file.suggestion(), today.getYear())
                        .chain(number -> policies.due(
                                        work.session(),
                                        file.suggestion().getRegionCode(),
                                        PolicyKey.SUGGESTION_ASSIGNMENT,
                                        today)
                                .invoke(due -> file.suggestion()
                                        .register(
                                                SuggestionActs.byOffice(caller, clock.instant()),
                                                new Registration(
                                                        number, today.getYear(), clock.instant(), withheldReason),
                                                publish,
                                                due))));
    }

    Uni<CaseFile> returnForRevision(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return submitted(work, caller, id, ifMatch).invoke(file -> file.suggestion()
                .returnForRevision(SuggestionActs.byOffice(caller, clock.instant()), reason));
    }

    /** Does not accept it; the opinions that it came from go back to their stations. */
    Uni<CaseFile> refuse(Work work, Caller caller, UUID id, String ifMatch, RefusalReason code, String reason) {
        return submitted(work, caller, id, ifMatch)
                .invoke(file ->
                        file.suggestion().refuse(SuggestionActs.byOffice(caller, clock.instant()), code, reason))
                .call(file -> opinions.release(work, file.suggestion().getId()));
    }

    private Uni<CaseFile> submitted(Work work, Caller caller, UUID id, String ifMatch) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofOffice(caller, file))
                .invoke(file -> IfMatch.check(ifMatch, file.suggestion()));
    }

    /** The next in its term, meeting and year; the row stays locked until this registration commits or is undone. */
    private static Uni<Integer> nextNumber(Work work, Suggestion suggestion, int year) {
        return Sql.value(
                work.session(),
                Integer.class,
                """
                INSERT INTO suggestion_number AS n
                    (region_code, term, occasion, session_number, year, last)
                VALUES ($1, $2, $3, $4, $5, 1)
                ON CONFLICT (region_code, term, occasion, session_number, year)
                DO UPDATE SET last = n.last + 1 RETURNING last""",
                suggestion.getRegionCode(),
                suggestion.proposal().meeting().term(),
                suggestion.proposal().meeting().occasion().name(),
                suggestion.proposal().meeting().sessionNumber(),
                year);
    }
}
