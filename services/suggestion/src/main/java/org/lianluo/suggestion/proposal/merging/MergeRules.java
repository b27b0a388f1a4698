package org.lianluo.suggestion.proposal.merging;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.proposal.SuggestionAction;

/** Which suggestions may be merged: nobody gets their reply later for it, and nothing confidential comes to light. */
final class MergeRules {

    private MergeRules() {}

    /** Refuses a list that names the lead, or a member twice. */
    static void mustBeDistinct(UUID lead, List<UUID> members) {
        Set<UUID> seen = new HashSet<>(Set.of(lead));
        for (int i = 0; i < members.size(); i++) {
            if (!seen.add(members.get(i))) {
                throw of(MergeProblem.MERGED_TWICE, i);
            }
        }
    }

    /**
     * @param members in the order of the request; null for one that does not exist
     * @param taken suggestions of other merges that are active
     */
    static void check(Party lead, List<Party> members, Collection<UUID> taken) {
        if (!lead.isOpen()) {
            throw lead.status().refusal(SuggestionAction.MERGE);
        }
        if (taken.contains(lead.id())) {
            throw new ProblemException(MergeProblem.ALREADY_MERGED);
        }
        for (int i = 0; i < members.size(); i++) {
            check(lead, members.get(i), taken, i);
        }
    }

    private static void check(Party lead, Party member, Collection<UUID> taken, int index) {
        if (member == null || !member.regionCode().equals(lead.regionCode())) {
            throw of(MergeProblem.UNKNOWN_MEMBER, index);
        }
        if (!member.isOpen()) {
            throw of(MergeProblem.MEMBER_NOT_OPEN, index).with("currentStatus", member.status());
        }
        if (member.confidential() != lead.confidential()) {
            throw of(MergeProblem.CONFIDENTIAL_WITH_PUBLIC, index);
        }
        if (taken.contains(member.id())) {
            throw of(MergeProblem.ALREADY_MERGED, index);
        }
        if (member.due().isBefore(lead.due())) {
            throw of(MergeProblem.LEAD_DUE_LATER, index);
        }
    }

    private static ProblemException of(ProblemCode code, int index) {
        return ProblemException.onField(code, "/suggestionIds/" + index);
    }
}
