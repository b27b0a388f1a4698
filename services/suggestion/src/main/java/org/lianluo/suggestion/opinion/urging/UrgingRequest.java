package org.lianluo.suggestion.opinion.urging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.numbers.PersonalNumbers;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.opinion.OpinionProblem;

/** An urging as it is sent. */
@Schema(name = "Urging", description = "Urging (催办)")
record UrgingRequest(
        @Schema(
                description =
                        "Remark for the station, at most 200 characters, without numbers of persons; no unit sees it"
                                + " (说明)",
                examples = "路灯仍未修复，请尽快处理。")
        @PlainText(max = 200)
        String text) {

    /** Refuses a number that is a person's, or may be. */
    UrgingRequest checked() {
        if (text != null && !PersonalNumbers.in(text).isEmpty()) {
            throw ProblemException.onField(OpinionProblem.PERSONAL_DATA_IN_TEXT, "/text");
        }
        return this;
    }
}
