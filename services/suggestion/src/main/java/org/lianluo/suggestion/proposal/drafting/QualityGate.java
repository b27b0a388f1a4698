package org.lianluo.suggestion.proposal.drafting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.security.Caller;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.following.CaseFiles;
import org.lianluo.suggestion.proposal.reading.SuggestionAccess;

/** Tells the signers of a draft what still hinders its submission, and what is similar and open already. */
@ApplicationScoped
class QualityGate {

    private static final int MOST_SIMILAR = 10;

    private final CaseFiles files;

    QualityGate(CaseFiles files) {
        this.files = files;
    }

    Uni<QualityReport> report(Mutiny.Session session, Caller caller, UUID id) {
        return files.read(session, id)
                .map(file -> SuggestionAccess.ofSigner(caller, file))
                .chain(file -> similar(session, file.suggestion()).map(similar -> QualityReport.of(file, similar)));
    }

    /** Open suggestions of the same region with a similar title, that the deputies may know of. */
    private static Uni<List<QualityReport.Similar>> similar(Mutiny.Session session, Suggestion to) {
        return Sql.rows(
                        session,
                        """
                        SELECT id, registration_number, title, status, similarity(title, $1) AS alike
                        FROM suggestion
                        WHERE title % $1 AND region_code = $2 AND id <> $3 AND NOT confidential
                            AND registered_at IS NOT NULL AND status = ANY ($4)
                        ORDER BY alike DESC, id DESC LIMIT $5""",
                        to.proposal().text().title(),
                        to.getRegionCode(),
                        to.getId(),
                        SuggestionStatus.open().stream().map(Enum::name).toArray(String[]::new),
                        MOST_SIMILAR)
                .map(rows -> rows.stream().map(QualityGate::similar).toList());
    }

    private static QualityReport.Similar similar(Object[] row) {
        return new QualityReport.Similar(
                (UUID) row[0],
                (Integer) row[1],
                (String) row[2],
                SuggestionStatus.valueOf((String) row[3]),
                ((Number) row[4]).doubleValue());
    }
}
