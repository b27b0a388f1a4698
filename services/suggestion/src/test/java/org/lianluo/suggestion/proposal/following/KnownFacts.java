package org.lianluo.suggestion.proposal.following;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.suggestion.proposal.Standing;
import org.lianluo.suggestion.proposal.panel.PanelKind;
import org.lianluo.suggestion.proposal.panel.Review;
import org.lianluo.suggestion.proposal.panel.ReviewOutcome;
import org.lianluo.suggestion.proposal.panel.ReviewedReply;

/** The facts of one suggestion as events tell them, without a database. */
public final class KnownFacts {

    static final String CO = "D410402-0002";

    /** When panels meet. */
    private static final Instant MET = Instant.parse("2027-03-02T02:00:00Z");

    private final HandlingEvents events = new HandlingEvents(UUID.nameUUIDFromBytes(new byte[] {1}));
    private final Map<UUID, AssignmentFact> assignments = new TreeMap<>();
    private final Map<UUID, FeedbackFact> forms = new TreeMap<>();
    private final List<Review> reviews = new ArrayList<>();
    private final Map<String, UnitRole> roles = new TreeMap<>();

    Standing progress() {
        return SuggestionProgress.of(assignments.values(), forms.values(), reviews, Set.of(Congress.LEAD, CO));
    }

    /** Units whose last reply is under review. */
    List<String> underReview() {
        return reviewedReplies().stream().map(ReviewedReply::unitCode).toList();
    }

    private List<ReviewedReply> reviewedReplies() {
        return SuggestionProgress.underReview(assignments.values(), forms.values(), reviews, Set.of(Congress.LEAD, CO));
    }

    /** A panel concludes on all that is under review; units that are named handle it again. */
    void reviewed(String... again) {
        reviewed(reviewedReplies(), again);
    }

    /** The same on one reply that is told, as if it had been under review. */
    private void reviewedReply(String unit, int round, boolean again) {
        reviewed(
                List.of(new ReviewedReply(unit, events.assignment(unit, round), events.reply(unit, round))),
                again ? new String[] {unit} : new String[0]);
    }

    private void reviewed(List<ReviewedReply> replies, String... again) {
        Review review = new Review(
                UUID.randomUUID(), events.suggestion(), PanelKind.EXPERTS, List.of(), HandlingEvents.DUE, MET);
        review.conclude(
                again.length == 0 ? ReviewOutcome.UPHELD : ReviewOutcome.HANDLE_AGAIN,
                "评审意见",
                replies,
                List.of(again),
                MET);
        reviews.add(review);
    }

    void created(String unit, UnitRole role, int round) {
        roles.put(unit, role);
        assignment(unit, round).learn(events.created(unit, round, role));
    }

    void givenBack(String unit, String successor) {
        assignment(unit, 1).learn(events.givenBack(unit, successor));
    }

    void signed(String unit, int round) {
        signed(unit, round, roles.get(unit));
    }

    private void signed(String unit, int round, UnitRole role) {
        assignment(unit, round).learn(events.signed(unit, round, role));
    }

    void replied(String unit, int round, ReplyClass classCode) {
        replied(unit, round, classCode, roles.get(unit));
    }

    /** By rules of the place. */
    void replied(String unit, int round, ReplyClass classCode, List<String> asked, boolean furtherRound) {
        assignment(unit, round).learn(events.replied(unit, round, classCode, roles.get(unit), asked, furtherRound));
    }

    /** The unit kept what it promised, and replied once more; its forms are those of round 2. */
    void followedUp(String unit, ReplyClass classCode, boolean committed) {
        assignment(unit, 1).learn(events.followedUp(unit, classCode, committed));
    }

    private void replied(String unit, int round, ReplyClass classCode, UnitRole role) {
        assignment(unit, round).learn(events.replied(unit, round, classCode, role));
    }

    /** @param due null while it can't be counted */
    void opened(String unit, int round, String deputy, LocalDate due) {
        form(unit, round, deputy).learn(events.opened(unit, round, deputy, due));
    }

    void returned(String unit, int round, String deputy, Satisfaction attitude, Satisfaction result) {
        form(unit, round, deputy).learn(events.returned(unit, round, deputy, attitude, result));
    }

    void reminded(String unit, int round, String deputy, LocalDate due) {
        form(unit, round, deputy).learn(events.reminded(unit, round, deputy, due));
    }

    /** No feedback came. */
    void lapsed(String unit, int round, String deputy) {
        form(unit, round, deputy).learn(events.lapsed(unit, round, deputy));
    }

    void remarked(String unit, int round, String deputy) {
        form(unit, round, deputy).learn(events.remarked(unit, round, deputy));
    }

    /** What may happen to the units of a suggestion, each step as an event that these facts learn of. */
    static List<Runnable> story(List<Integer> choices, KnownFacts facts) {
        List<Runnable> story = new ArrayList<>();
        Satisfaction[] results = Satisfaction.values();
        int number = 0;
        for (int choice : choices.subList(0, Math.min(choices.size(), 3))) {
            String unit = "U0" + ++number;
            UnitRole role = choices.size() == 1 ? UnitRole.SOLE : UnitRole.SEPARATE;
            if (choice % 3 == 1) {
                String first = unit + "-first";
                story.add(() -> facts.created(first, role, 1));
                story.add(() -> facts.givenBack(first, unit));
            }
            story.add(() -> facts.created(unit, role, 1));
            int steps = choice % 5;
            if (steps > 0) {
                story.add(() -> facts.signed(unit, 1, role));
            }
            if (steps > 1) {
                story.add(() -> facts.replied(unit, 1, ReplyClass.values()[choice % 4], role));
            }
            if (steps > 2) {
                Satisfaction result = results[choice % 3];
                story.add(() -> facts.returned(unit, 1, Congress.LEAD, results[choice % 2], result));
                if (result == Satisfaction.DISSATISFIED) {
                    story.add(() -> facts.created(unit, role, 2));
                }
                if (result == Satisfaction.DISSATISFIED && choice % 7 > 2) {
                    story.add(() -> facts.replied(unit, 2, ReplyClass.B, role));
                    story.add(() -> facts.returned(unit, 2, Congress.LEAD, results[0], results[choice % 11 % 3]));
                    story.add(() -> facts.returned(unit, 2, CO, results[0], results[0]));
                }
            }
            if (steps > 3) {
                story.add(() -> facts.returned(unit, 1, CO, results[0], results[choice % 2]));
            }
            if (steps > 1 && steps < 4 && choice % 13 > 6) {
                silence(story, facts, unit, choice);
            }
            if (steps > 2 && choice % 7 < 3 && choice % 17 > 8) {
                panel(story, facts, unit, role, choice);
            }
        }
        return story;
    }

    /** One or both give no feedback, and then perhaps a remark, which perhaps counts. */
    private static void silence(List<Runnable> story, KnownFacts facts, String unit, int choice) {
        story.add(() -> facts.reminded(unit, 1, CO, HandlingEvents.DUE));
        story.add(() -> facts.lapsed(unit, 1, CO));
        if (choice % 2 == 0) {
            story.add(() -> facts.lapsed(unit, 1, Congress.LEAD));
        }
        if (choice % 3 > 0) {
            story.add(() -> facts.remarked(unit, 1, CO));
        }
        if (choice % 3 > 1) {
            Satisfaction result = Satisfaction.values()[choice % 3];
            story.add(() -> facts.returned(unit, 1, CO, Satisfaction.SATISFIED, result));
        }
    }

    /** The second round dissatisfies, too, and a panel says that the reply stands or that there is a third. */
    private static void panel(List<Runnable> story, KnownFacts facts, String unit, UnitRole role, int choice) {
        boolean again = choice % 4 > 1;
        story.add(() -> facts.replied(unit, 2, ReplyClass.values()[choice % 4], role));
        story.add(() -> facts.returned(unit, 2, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED));
        story.add(() -> facts.reviewedReply(unit, 2, again));
        if (again && choice % 5 > 2) {
            story.add(() -> facts.created(unit, role, 3));
            story.add(() -> facts.replied(unit, 3, ReplyClass.B, role));
            story.add(() -> facts.lapsed(unit, 3, Congress.LEAD));
        }
    }

    private AssignmentFact assignment(String unit, int round) {
        return assignments.computeIfAbsent(
                events.assignment(unit, round), id -> new AssignmentFact(id, events.suggestion(), unit));
    }

    private FeedbackFact form(String unit, int round, String deputy) {
        return forms.computeIfAbsent(events.form(unit, round, deputy), id -> new FeedbackFact(id, events.suggestion()));
    }
}
