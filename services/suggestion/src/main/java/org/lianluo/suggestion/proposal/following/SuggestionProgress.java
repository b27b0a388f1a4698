package org.lianluo.suggestion.proposal.following;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.suggestion.proposal.Standing;
import org.lianluo.suggestion.proposal.SuggestionStatus;
import org.lianluo.suggestion.proposal.panel.Review;
import org.lianluo.suggestion.proposal.panel.ReviewedReply;

/**
 * Where a registered suggestion stands follows from what is known of its assignments, feedback forms and reviews, and from
 * nothing else. So the order in which that was told makes no difference (domain rules §2.2).
 *
 * <p>Only units that reply themselves count, each with its highest round. While some have not replied, handling goes on;
 * then feedback decides, and at last whether something is promised, and the least advanced class. What is promised is kept
 * when the unit replies once more: that reply takes the place of the first.
 */
final class SuggestionProgress {

    private SuggestionProgress() {}

    /**
     * @param signers codes of the signing deputies; a reply names those of them who are asked for feedback
     */
    static Standing of(
            Collection<AssignmentFact> known,
            Collection<FeedbackFact> forms,
            Collection<Review> reviews,
            Set<String> signers) {
        Collection<AssignmentFact> assignments = inForce(known);
        Collection<AssignmentFact> current = currentPrimaries(assignments);
        Feedback feedback = new Feedback(forms, reviews, signers);
        boolean allKnown = !isPartOfSeparate(current);
        boolean allReplied = allKnown && current.stream().allMatch(AssignmentFact::replied);
        SuggestionStatus status = current.isEmpty()
                ? SuggestionStatus.REGISTERED
                : allReplied ? afterReplies(current, feedback) : beforeReplies(current, feedback, allKnown);
        return new Standing(
                status,
                current.isEmpty() || !allReplied ? null : leastAdvanced(current),
                nextDue(current, feedback),
                !current.isEmpty() && allKnown && eachReplied(assignments));
    }

    /** The last replies that dissatisfied in their last round, and that no panel has spoken about. */
    static List<ReviewedReply> underReview(
            Collection<AssignmentFact> known,
            Collection<FeedbackFact> forms,
            Collection<Review> reviews,
            Set<String> signers) {
        Feedback feedback = new Feedback(forms, reviews, signers);
        return currentPrimaries(inForce(known)).stream()
                .filter(fact -> needsReview(fact, feedback))
                .map(fact -> new ReviewedReply(fact.unitCode, fact.assignmentId, fact.reply.id()))
                .toList();
    }

    /** Handling goes on: not every unit has replied in its round. */
    private static SuggestionStatus beforeReplies(
            Collection<AssignmentFact> current, Feedback feedback, boolean allKnown) {
        if (!allKnown || !current.stream().allMatch(AssignmentFact::signed)) {
            return SuggestionStatus.ASSIGNED;
        }
        return current.stream().anyMatch(fact -> isHandledAgain(fact, feedback))
                ? SuggestionStatus.REHANDLING
                : SuggestionStatus.IN_HANDLING;
    }

    private static SuggestionStatus afterReplies(Collection<AssignmentFact> current, Feedback feedback) {
        if (current.stream().anyMatch(fact -> isHandledAgain(fact, feedback))) {
            return SuggestionStatus.REHANDLING;
        }
        if (current.stream().anyMatch(fact -> needsReview(fact, feedback))) {
            return SuggestionStatus.REVIEW;
        }
        if (!current.stream().allMatch(fact -> feedback.isComplete(fact.reply))) {
            return SuggestionStatus.REPLIED;
        }
        if (current.stream().anyMatch(fact -> fact.reply.promises())) {
            return SuggestionStatus.TRACKING;
        }
        return switch (leastAdvanced(current)) {
            case A -> SuggestionStatus.CLOSED;
            case B -> throw new IllegalStateException("a reply of class B promises something");
            case C, D -> SuggestionStatus.CLOSED_EXPLAINED;
        };
    }

    /** In a further round without a reply, or about to be: the new assignment may not be known yet. */
    private static boolean isHandledAgain(AssignmentFact fact, Feedback feedback) {
        return fact.replied()
                ? hasFurtherRound(fact, feedback) && feedback.isDissatisfied(fact.reply.id())
                : fact.round > 1;
    }

    /** By the policy of the place, or because a panel decided so. */
    private static boolean hasFurtherRound(AssignmentFact fact, Feedback feedback) {
        return fact.reply.hasFurtherRound(fact.round) || feedback.isHandedBack(fact.reply.id());
    }

    private static boolean needsReview(AssignmentFact fact, Feedback feedback) {
        return fact.replied() && !hasFurtherRound(fact, feedback) && feedback.isDissatisfied(fact.reply.id());
    }

    /** What a unit gave back is out once its successor is known; until then it stands for it, unsigned. What is out is out. */
    private static Collection<AssignmentFact> inForce(Collection<AssignmentFact> known) {
        Set<UUID> begun = known.stream()
                .filter(fact -> fact.role != null)
                .map(fact -> fact.assignmentId)
                .collect(Collectors.toSet());
        return known.stream()
                .filter(fact -> !fact.isOut() && (!fact.returned() || !begun.contains(fact.successorId)))
                .toList();
    }

    /** Of one unit's assignments the last: one that it has before one that it gave back, then by round. */
    private static AssignmentFact later(AssignmentFact one, AssignmentFact other) {
        if (one.returned() != other.returned()) {
            return one.returned() ? other : one;
        }
        return one.round >= other.round ? one : other;
    }

    private static Collection<AssignmentFact> currentPrimaries(Collection<AssignmentFact> assignments) {
        Map<String, AssignmentFact> current = new TreeMap<>();
        assignments.stream()
                .filter(fact -> fact.role != null && fact.role.replies())
                .forEach(fact -> current.merge(fact.unitCode, fact, SuggestionProgress::later));
        return current.values();
    }

    /** Separate handling needs two units at least: one alone is not all of them. */
    private static boolean isPartOfSeparate(Collection<AssignmentFact> current) {
        return current.size() == 1 && current.iterator().next().role == UnitRole.SEPARATE;
    }

    private static boolean eachReplied(Collection<AssignmentFact> assignments) {
        Map<String, Boolean> replied = new TreeMap<>();
        assignments.stream()
                .filter(fact -> fact.role != null && fact.role.replies())
                .forEach(fact -> replied.merge(fact.unitCode, fact.replied(), Boolean::logicalOr));
        return !replied.containsValue(false);
    }

    private static ReplyClass leastAdvanced(Collection<AssignmentFact> current) {
        return current.stream()
                .map(fact -> fact.reply.classCode())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** While one unit still handles, a deputy may be asked about the reply of another already. */
    private static LocalDate nextDue(Collection<AssignmentFact> current, Feedback feedback) {
        return current.stream()
                .flatMap(fact -> fact.replied() ? feedback.openDues(fact.reply.id()) : Stream.of(dueOf(fact)))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<LocalDate> dueOf(AssignmentFact fact) {
        return fact.returned() ? Optional.empty() : Optional.ofNullable(fact.answerDue);
    }

    /** What the signers said of a reply, and after them a panel: where it found that the reply stands, that is the end. */
    private record Feedback(Collection<FeedbackFact> forms, Collection<Review> reviews, Set<String> signers) {

        boolean isDissatisfied(UUID reply) {
            return !isUpheld(reply) && of(reply).anyMatch(FeedbackFact::isDissatisfied);
        }

        boolean isUpheld(UUID reply) {
            return reviews.stream().anyMatch(review -> review.upholds(reply));
        }

        boolean isHandedBack(UUID reply) {
            return reviews.stream().anyMatch(review -> review.handsBack(reply));
        }

        /** Nothing is awaited: who gave no feedback is as good as asked (重庆市代表建议办理条例 2017 §29). */
        boolean isComplete(IssuedReply reply) {
            return isUpheld(reply.id())
                    || of(reply.id())
                            .filter(FeedbackFact::isOver)
                            .map(form -> form.deputyCode)
                            .collect(Collectors.toSet())
                            .containsAll(reply.askedOf(signers));
        }

        Stream<Optional<LocalDate>> openDues(UUID reply) {
            return isUpheld(reply)
                    ? Stream.empty()
                    : of(reply).filter(form -> !form.isOver()).map(form -> Optional.ofNullable(form.due));
        }

        private Stream<FeedbackFact> of(UUID reply) {
            return forms.stream().filter(form -> reply.equals(form.replyId) && signers.contains(form.deputyCode));
        }
    }
}
