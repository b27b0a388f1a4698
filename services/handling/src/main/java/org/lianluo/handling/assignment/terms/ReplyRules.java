package org.lianluo.handling.assignment.terms;

import java.util.List;
import org.lianluo.shared.casework.Choices;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.ClassScheme;
import org.lianluo.shared.casework.choice.FeedbackBy;
import org.lianluo.shared.casework.choice.ReplyTo;
import org.lianluo.shared.casework.choice.Rounds;
import org.lianluo.shared.casework.choice.YesNo;

/**
 * What a place asks of a reply, on the day that it is drafted or issued.
 *
 * @param contactRequired whether the unit must have talked with a deputy
 * @param coOpinionRequired whether the lead waits for its co-handlers while their time runs
 * @param rounds how many there are before a dissatisfied deputy gets a review
 */
public record ReplyRules(
        ReplyTo replyTo,
        FeedbackBy feedbackBy,
        ClassScheme scheme,
        boolean contactRequired,
        boolean coOpinionRequired,
        int rounds) {

    /** What is asked of a {@link org.lianluo.shared.casework.PolicyBook}. */
    static final PolicyKey[] KEYS = {
        PolicyKey.SUGGESTION_REPLY_TO,
        PolicyKey.SUGGESTION_FEEDBACK_BY,
        PolicyKey.SUGGESTION_CLASS_SCHEME,
        PolicyKey.SUGGESTION_CONTACT_REQUIRED,
        PolicyKey.SUGGESTION_CO_OPINION_REQUIRED,
        PolicyKey.SUGGESTION_ROUNDS
    };

    static ReplyRules of(Choices choices) {
        return new ReplyRules(
                choices.of(PolicyKey.SUGGESTION_REPLY_TO, ReplyTo.class),
                choices.of(PolicyKey.SUGGESTION_FEEDBACK_BY, FeedbackBy.class),
                choices.of(PolicyKey.SUGGESTION_CLASS_SCHEME, ClassScheme.class),
                choices.of(PolicyKey.SUGGESTION_CONTACT_REQUIRED, YesNo.class) == YesNo.YES,
                choices.of(PolicyKey.SUGGESTION_CO_OPINION_REQUIRED, YesNo.class) == YesNo.YES,
                choices.of(PolicyKey.SUGGESTION_ROUNDS, Rounds.class).count());
    }

    /** To whom the reply goes. */
    public List<String> recipients(List<String> signers) {
        return replyTo == ReplyTo.EACH ? signers : signers.subList(0, 1);
    }

    /** Who is asked for feedback; the lead of a delegation's suggestion is the head of its group. */
    public List<String> askedForFeedback(List<String> signers) {
        return feedbackBy == FeedbackBy.EACH ? signers : signers.subList(0, 1);
    }
}
