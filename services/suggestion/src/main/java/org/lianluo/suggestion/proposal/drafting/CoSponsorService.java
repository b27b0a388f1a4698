package org.lianluo.suggestion.proposal.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.Withdrawal;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.merging.MergeEndings;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;

/** Co-sponsors: asked and taken off by the lead, each confirms and withdraws for themselves. */
@ApplicationScoped
class CoSponsorService {

    private final CaseFiles files;
    private final ConvertedOpinions opinions;
    private final PolicyBook policies;
    private final MergeEndings merges;
    private final Clock clock;

    CoSponsorService(
            CaseFiles files, ConvertedOpinions opinions, PolicyBook policies, MergeEndings merges, Clock clock) {
        this.files = files;
        this.opinions = opinions;
        this.policies = policies;
        this.merges = merges;
        this.clock = clock;
    }

    /** For its signers: who has confirmed. */
    Uni<CaseFile> list(Mutiny.Session session, Caller caller, UUID id) {
        return files.read(session, id).map(file -> SuggestionAccess.ofSigner(caller, file));
    }

    Uni<CaseFile> add(Work work, Caller caller, UUID id, String deputy) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofLead(caller, file))
                .call(file ->
                        DraftRules.coSponsor(work.session(), file.suggestion().getRegionCode(), deputy, "/deputyCode"))
                .invoke(file -> file.suggestion().addCoSponsor(byLead(caller, file.suggestion()), deputy));
    }

    Uni<CaseFile> remove(Work work, Caller caller, UUID id, String deputy) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofLead(caller, file))
                .invoke(file -> file.suggestion().removeCoSponsor(byLead(caller, file.suggestion()), deputy));
    }

    /** A co-sponsor confirms the text as it is, under their own mandate only. */
    Uni<CaseFile> confirm(Work work, Caller caller, UUID id, String deputy, int textVersion) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofSigner(caller, file))
                .invoke(file -> {
                    if (!caller.deputyCodes().contains(deputy)) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                    file.suggestion()
                            .confirm(SuggestionActs.byDeputy(deputy, caller, clock.instant()), deputy, textVersion);
                });
    }

    /** A signer withdraws; when all have, the suggestion is withdrawn and its opinions go back to their stations. */
    Uni<CaseFile> withdraw(Work work, Caller caller, UUID id, String statement) {
        return merges.lockWith(work, id)
                .chain(() -> files.forChange(work, id))
                .map(file -> SuggestionAccess.ofSigner(caller, file))
                .call(file -> tooLate(work, file).chain(tooLate -> {
                    Suggestion suggestion = file.suggestion();
                    String deputy = suggestion.signatures().withdrawingAs(caller.deputyCodes());
                    suggestion.withdraw(
                            SuggestionActs.byDeputy(deputy, caller, clock.instant()), deputy, statement, tooLate);
                    return suggestion.status() == SuggestionStatus.WITHDRAWN
                            ? opinions.release(work, suggestion.getId())
                                    .chain(() -> merges.withdrawn(
                                            work, id, SuggestionActs.byDeputy(deputy, caller, clock.instant())))
                            : Uni.createFrom().voidItem();
                }));
    }

    /** After a unit has replied; in some places as soon as it is assigned. */
    private Uni<Boolean> tooLate(Work work, CaseFile file) {
        Suggestion suggestion = file.suggestion();
        return policies.choice(
                        work.session(),
                        suggestion.getRegionCode(),
                        PolicyKey.SUGGESTION_WITHDRAWAL,
                        Withdrawal.class,
                        ChinaTime.today(clock))
                .map(until -> file.replied()
                        || until == Withdrawal.BEFORE_ASSIGNMENT
                                && suggestion.status().isAssigned());
    }

    private Act byLead(Caller caller, Suggestion suggestion) {
        return SuggestionActs.byDeputy(suggestion.signatures().leadDeputyCode(), caller, clock.instant());
    }
}
