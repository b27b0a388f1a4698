package org.lianluo.portal.meeting;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.stream.Stream;
import org.lianluo.client.model.Assignment;

/** The assignments that a meeting is to answer, of which the deputies who signed are invited. */
@TemplateData
record Planned(List<Assignment> assignments) {

    /** Of all of them, each deputy once. */
    public List<String> deputies() {
        return assignments.stream().flatMap(Planned::signers).distinct().toList();
    }

    static Stream<String> signers(Assignment assignment) {
        return Stream.concat(
                Stream.of(assignment.getSuggestion().getLeadDeputyCode()),
                assignment.getSuggestion().getCoSponsorCodes().stream());
    }
}
