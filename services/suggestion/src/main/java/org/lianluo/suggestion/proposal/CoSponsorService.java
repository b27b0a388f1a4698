package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.suggestion.opinion.ConvertedOpinions;

/** Co-sponsors: asked and taken off by the lead, each confirming and withdrawing for himself. */
@ApplicationScoped
class CoSponsorService {

    private final CaseFiles files;
    private final ConvertedOpinions opinions;
    private final SuggestionJournal journal;
    private final Clock clock;

    CoSponsorService(CaseFiles files, ConvertedOpinions opinions, SuggestionJournal journal, Clock clock) {
        this.files = files;
        this.opinions = opinions;
        this.journal = journal;
        this.clock = clock;
    }

    Uni<CaseFile> add(Work work, Caller caller, UUID id, String deputy) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofLead(caller, file))
                .call(file ->
                        DraftRules.coSponsor(work.session(), file.suggestion().getRegionCode(), deputy, "/deputyCode"))
                .call(file -> {
                    Suggestion suggestion = file.suggestion();
                    suggestion.addCoSponsor(deputy, caller.reference(), clock.instant());
                    return byLead(work, suggestion, "ADD_CO_SPONSOR", deputy);
                });
    }

    Uni<CaseFile> remove(Work work, Caller caller, UUID id, String deputy) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofLead(caller, file))
                .call(file -> {
                    Suggestion suggestion = file.suggestion();
                    suggestion.removeCoSponsor(deputy, caller.reference(), clock.instant());
                    return byLead(work, suggestion, "REMOVE_CO_SPONSOR", deputy);
                });
    }

    /** A co-sponsor confirms the text as it is, under his own mandate only. */
    Uni<CaseFile> confirm(Work work, Caller caller, UUID id, String deputy, int textVersion) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofSigner(caller, file))
                .call(file -> {
                    if (!caller.deputyCodes().contains(deputy)) {
                        throw new ProblemException(CommonProblem.FORBIDDEN);
                    }
                    Suggestion suggestion = file.suggestion();
                    suggestion.confirm(deputy, textVersion, caller.reference(), clock.instant());
                    return journal.line(
                            work,
                            suggestion,
                            "CONFIRM",
                            suggestion.status,
                            SuggestionJournal.deputy(deputy),
                            "text " + suggestion.textVersion);
                });
    }

    /** A signer withdraws; when all have, the suggestion is withdrawn and its opinions go back to their stations. */
    Uni<CaseFile> withdraw(Work work, Caller caller, UUID id, String statement) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofSigner(caller, file))
                .call(file -> {
                    Suggestion suggestion = file.suggestion();
                    SuggestionStatus from = suggestion.status;
                    String deputy = withdrawingAs(caller, suggestion);
                    suggestion.withdraw(deputy, statement, file.replied(), caller.reference(), clock.instant());
                    return journal.line(work, suggestion, "WITHDRAW", from, SuggestionJournal.deputy(deputy), statement)
                            .chain(() -> withdrawn(work, suggestion));
                });
    }

    private Uni<Void> withdrawn(Work work, Suggestion suggestion) {
        if (suggestion.status != SuggestionStatus.WITHDRAWN) {
            return Uni.createFrom().voidItem();
        }
        if (suggestion.submittedAt != null) {
            work.publish(suggestion, SuggestionEvents.withdrawn(suggestion, clock.instant()));
        }
        return opinions.release(work, suggestion.getId());
    }

    /** The mandate that withdraws: of those that the caller holds and that have not done so the lead's, else the first. */
    private static String withdrawingAs(Caller caller, Suggestion suggestion) {
        Comparator<String> leadFirst = Comparator.comparing(code -> !code.equals(suggestion.leadDeputyCode));
        List<String> own =
                caller.deputyCodes().stream().filter(suggestion::isSignedBy).toList();
        return own.stream()
                .filter(code -> !suggestion.signatures.get(code).isWithdrawn())
                .min(leadFirst.thenComparing(Comparator.naturalOrder()))
                .orElseGet(() -> own.get(0));
    }

    private Uni<Void> byLead(Work work, Suggestion suggestion, String action, String deputy) {
        return journal.line(
                work,
                suggestion,
                action,
                suggestion.status,
                SuggestionJournal.deputy(suggestion.leadDeputyCode),
                deputy);
    }
}
