package org.lianluo.survey.poll;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.lianluo.survey.verdict.VerdictRule;

/**
 * What a survey is, as it was drafted.
 *
 * @param explanation what raters should know; null for none
 * @param namedDecision decision by which each rater's mark is known; null where nobody's is
 * @param blind whether the rated see sums only, and none of few papers (背靠背)
 * @param amends the vote on what this one would change: it comes first; null for none
 */
@Embeddable
public record SurveyPlan(
        @Enumerated(EnumType.STRING) SurveyKind kind,
        String title,
        String explanation,
        @Enumerated(EnumType.STRING) SurveyMethod method,
        String namedDecision,
        boolean blind,
        VerdictRule rule,
        UUID amends) {

    /** Whether nobody, not even this service, knows who marked what. */
    public boolean isAnonymous() {
        return namedDecision == null;
    }
}
