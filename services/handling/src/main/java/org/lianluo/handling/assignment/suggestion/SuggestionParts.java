package org.lianluo.handling.assignment.suggestion;

import org.lianluo.handling.assignment.SuggestionPart;
import org.lianluo.shared.casework.DueDateView;

/** Shows what only a suggestion has. */
final class SuggestionParts {

    private static final Completion NOT_DONE = new Completion(null, null, null, null);

    private SuggestionParts() {}

    static SuggestionPart of(SuggestionAssignment assignment) {
        SuggestionMatter matter = assignment.terms().matter();
        Completion completion = assignment.completion() == null ? NOT_DONE : assignment.completion();
        return new SuggestionPart(
                assignment.terms().mode(),
                assignment.terms().complexity(),
                matter.registrationNumber(),
                matter.year(),
                matter.term(),
                matter.occasion(),
                matter.sessionNumber(),
                matter.proposals(),
                matter.requestedUnitCode(),
                matter.leadDeputyCode(),
                matter.coSponsors(),
                matter.confidential(),
                assignment.terms().handedOverOn(),
                assignment.signedAt(),
                DueDateView.of(assignment.firstContact().due()),
                assignment.firstContact().at(),
                completion.replyId(),
                completion.classCode() == null ? null : completion.classCode().name(),
                completion.at(),
                completion.late(),
                assignment.successorId(),
                assignment.endedAt());
    }
}
