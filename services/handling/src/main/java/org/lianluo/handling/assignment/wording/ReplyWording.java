package org.lianluo.handling.assignment.wording;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.ProblemException;

/** What a reply says, as its unit drafts it. */
public record ReplyWording(ReplyClass classCode, String text, String documentNumber, List<Pledge> pledges) {

    /** Refuses a class B that promises nothing, and promises for days that are over. */
    public void mayBePromised(LocalDate today) {
        if (classCode == ReplyClass.B && pledges.isEmpty()) {
            throw ProblemException.onField(HandlingProblem.COMMITMENT_REQUIRED, "/commitments");
        }
        for (int i = 0; i < pledges.size(); i++) {
            if (pledges.get(i).due().isBefore(today)) {
                throw ProblemException.onField(HandlingProblem.COMMITMENT_DUE_OVER, "/commitments/" + i + "/due");
            }
        }
    }
}
