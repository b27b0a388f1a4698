package org.lianluo.handling.assignment.wording;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.casework.choice.ClassScheme;
import org.lianluo.shared.problem.ProblemException;

/** What a reply says, as its unit drafts it. */
public record ReplyWording(ReplyClass classCode, String text, String documentNumber, List<Pledge> pledges) {

    /** Refuses a class that the place does not have, a class B that promises nothing, and promises for days that are over. */
    public void mustBeAllowed(ClassScheme scheme, LocalDate today) {
        if (!scheme.has(classCode.name())) {
            throw ProblemException.onField(HandlingProblem.CLASS_NOT_IN_SCHEME, "/classCode")
                    .with("scheme", scheme);
        }
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
