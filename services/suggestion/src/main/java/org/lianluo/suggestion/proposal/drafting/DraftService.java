package org.lianluo.suggestion.proposal.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.suggestion.opinion.following.ConvertedOpinions;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionActs;
import org.lianluo.suggestion.proposal.following.CaseFile;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;
import org.lianluo.suggestion.proposal.search.SearchIndex;

/** What the lead deputy does with a draft, up to its submission. */
@ApplicationScoped
class DraftService {

    private final CaseFiles files;
    private final DraftRules rules;
    private final ConvertedOpinions opinions;
    private final SearchIndex index;
    private final Clock clock;

    DraftService(CaseFiles files, DraftRules rules, ConvertedOpinions opinions, SearchIndex index, Clock clock) {
        this.files = files;
        this.rules = rules;
        this.opinions = opinions;
        this.index = index;
        this.clock = clock;
    }

    Uni<CaseFile> draft(Work work, Caller caller, DraftSuggestion request) {
        String lead = DraftRules.lead(caller, request.leadDeputyCode());
        return rules.region(work.session(), lead)
                .call(region -> rules.check(work.session(), region, request, null))
                .chain(region -> work.persist(new Suggestion(
                        Ids.next(),
                        region,
                        lead,
                        request.coSponsors(),
                        request.draft(),
                        SuggestionActs.byDeputy(lead, caller, clock.instant()))))
                .call(suggestion -> link(work, caller, suggestion, request))
                .call(suggestion -> index.write(work, suggestion))
                .chain(suggestion -> files.read(work.session(), suggestion.getId()));
    }

    Uni<CaseFile> change(Work work, Caller caller, UUID id, String ifMatch, DraftSuggestion request) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofLead(caller, file).suggestion())
                .invoke(suggestion -> IfMatch.check(ifMatch, suggestion))
                .call(suggestion -> rules.check(
                        work.session(),
                        suggestion.getRegionCode(),
                        request,
                        suggestion.signatures().leadDeputyCode()))
                .invoke(suggestion -> suggestion.change(byLead(suggestion, caller), request.draft()))
                .call(suggestion -> link(work, caller, suggestion, request))
                .call(suggestion -> index.write(work, suggestion))
                .chain(suggestion -> files.read(work.session(), id));
    }

    Uni<CaseFile> submit(Work work, Caller caller, UUID id, String ifMatch) {
        return files.forChange(work, id)
                .map(file -> SuggestionAccess.ofLead(caller, file))
                .invoke(file -> IfMatch.check(ifMatch, file.suggestion()))
                .invoke(file ->
                        file.suggestion().submit(byLead(file.suggestion(), caller), QualityReport.copied(file)));
    }

    private Act byLead(Suggestion suggestion, Caller caller) {
        return SuggestionActs.byDeputy(suggestion.signatures().leadDeputyCode(), caller, clock.instant());
    }

    private Uni<Void> link(Work work, Caller caller, Suggestion suggestion, DraftSuggestion request) {
        suggestion.comesFrom(request.opinions());
        return opinions.link(
                work,
                suggestion.getId(),
                suggestion.signatures().leadDeputyCode(),
                request.opinions(),
                caller.reference());
    }
}
