package org.lianluo.suggestion.proposal.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.security.Caller;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;
import org.lianluo.suggestion.proposal.similar.SimilarSuggestion;
import org.lianluo.suggestion.proposal.similar.SimilarSuggestions;

/** Tells the signers of a draft what still hinders its submission, and what is similar already. */
@ApplicationScoped
class QualityGate {

    private final CaseFiles files;
    private final DraftRules rules;
    private final SimilarSuggestions similar;

    QualityGate(CaseFiles files, DraftRules rules, SimilarSuggestions similar) {
        this.files = files;
        this.rules = rules;
        this.similar = similar;
    }

    Uni<QualityReport> report(Mutiny.Session session, Caller caller, UUID id) {
        return files.read(session, id)
                .map(file -> SuggestionAccess.ofSigner(caller, file))
                .chain(file -> similar.to(session, caller, file).map(found -> QualityReport.of(file, found)));
    }

    /** What is similar to a text that the caller writes as a deputy in office. */
    Uni<List<SimilarSuggestion>> similar(Mutiny.Session session, Caller caller, SimilaritySearch search) {
        return rules.region(session, DraftRules.lead(caller, search.leadDeputyCode()))
                .chain(region -> similar.to(session, caller, region, search.text()));
    }
}
