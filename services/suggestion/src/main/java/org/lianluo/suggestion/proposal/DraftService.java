package org.lianluo.suggestion.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.opinion.ConvertedOpinions;

/** What the lead deputy does with a draft, up to its submission. */
@ApplicationScoped
class DraftService {

    private final CaseFiles files;
    private final DraftRules rules;
    private final ConvertedOpinions opinions;
    private final SearchIndex index;
    private final SuggestionJournal journal;
    private final Clock clock;

    DraftService(
            CaseFiles files,
            DraftRules rules,
            ConvertedOpinions opinions,
            SearchIndex index,
            SuggestionJournal journal,
            Clock clock) {
        this.files = files;
        this.rules = rules;
        this.opinions = opinions;
        this.index = index;
        this.journal = journal;
        this.clock = clock;
    }

    Uni<CaseFile> draft(Work work, Caller caller, DraftSuggestion request) {
        String lead = DraftRules.lead(caller, request.leadDeputyCode());
        return rules.region(work.session(), lead)
                .call(region -> rules.check(work.session(), region, request, null))
                .chain(region -> {
                    Suggestion suggestion = new Suggestion(
                            Ids.next(), region, lead, request.draft(), caller.reference(), clock.instant());
                    request.coSponsors().stream()
                            .filter(code -> !code.equals(lead))
                            .forEach(code -> suggestion.addCoSponsor(code, caller.reference(), clock.instant()));
                    return work.persist(suggestion);
                })
                .call(suggestion -> link(work, caller, suggestion, request))
                .call(suggestion -> index.write(work, suggestion))
                .call(suggestion -> journal.line(
                        work, suggestion, "DRAFT", null, SuggestionJournal.deputy(lead), suggestion.text.title))
                .chain(suggestion -> files.read(work.session(), suggestion.getId()));
    }

    Uni<CaseFile> change(Work work, Caller caller, UUID id, String ifMatch, DraftSuggestion request) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofLead(caller, file).suggestion())
                .invoke(suggestion -> IfMatch.check(ifMatch, suggestion))
                .call(suggestion ->
                        rules.check(work.session(), suggestion.getRegionCode(), request, suggestion.leadDeputyCode))
                .call(suggestion -> {
                    int before = suggestion.textVersion;
                    suggestion.change(request.draft(), caller.reference(), clock.instant());
                    return journal.line(
                            work,
                            suggestion,
                            "CHANGE",
                            suggestion.status,
                            SuggestionJournal.deputy(suggestion.leadDeputyCode),
                            before == suggestion.textVersion ? null : "text " + suggestion.textVersion);
                })
                .call(suggestion -> link(work, caller, suggestion, request))
                .call(suggestion -> index.write(work, suggestion))
                .chain(suggestion -> files.read(work.session(), id));
    }

    Uni<CaseFile> submit(Work work, Caller caller, UUID id, String ifMatch) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofLead(caller, file))
                .invoke(file -> IfMatch.check(ifMatch, file.suggestion()))
                .call(file -> {
                    Suggestion suggestion = file.suggestion();
                    SuggestionStatus from = suggestion.status;
                    suggestion.submit(QualityReport.copied(file), caller.reference(), clock.instant());
                    work.publish(suggestion, SuggestionEvents.submitted(suggestion));
                    return journal.line(
                            work,
                            suggestion,
                            "SUBMIT",
                            from,
                            SuggestionJournal.deputy(suggestion.leadDeputyCode),
                            null);
                });
    }

    private Uni<Void> link(Work work, Caller caller, Suggestion suggestion, DraftSuggestion request) {
        suggestion.opinionIds = request.opinions().stream().sorted().toArray(UUID[]::new);
        return opinions.link(
                work, suggestion.getId(), suggestion.leadDeputyCode, request.opinions(), caller.reference());
    }
}
