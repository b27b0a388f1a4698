package org.lianluo.suggestion.proposal.following;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentSignedV1;
import org.lianluo.shared.events.handling.ReplyIssuedV1;
import org.lianluo.shared.events.survey.FeedbackFormOpenedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.suggestion.proposal.Standing;

/** The facts of one suggestion as events tell them, without a database. */
public final class KnownFacts {

    static final String LEAD = "D410402-0001";
    static final String CO = "D410402-0002";
    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    static final LocalDate DUE = LocalDate.parse("2027-02-20");
    private static final String REGION = "410402";

    private final UUID suggestion = UUID.nameUUIDFromBytes(new byte[] {1});
    private final Map<UUID, AssignmentFact> assignments = new TreeMap<>();
    private final Map<UUID, FeedbackFact> forms = new TreeMap<>();
    private final Map<String, UnitRole> roles = new TreeMap<>();

    Standing progress() {
        return SuggestionProgress.of(assignments.values(), forms.values(), Set.of(LEAD, CO));
    }

    void created(String unit, UnitRole role, int round) {
        roles.put(unit, role);
        assignment(unit, round)
                .learn(new AssignmentCreatedV1(
                        id("assignment", unit, round),
                        "SUGGESTION",
                        suggestion,
                        REGION,
                        unit,
                        round,
                        AT,
                        null,
                        DUE,
                        role.name(),
                        "ORDINARY",
                        "suggestion.reply 3mo"));
    }

    void signed(String unit, int round) {
        signed(unit, round, roles.get(unit));
    }

    private void signed(String unit, int round, UnitRole role) {
        assignment(unit, round)
                .learn(new AssignmentSignedV1(
                        id("assignment", unit, round), "SUGGESTION", suggestion, REGION, unit, role.name(), round, AT));
    }

    void replied(String unit, int round, ReplyClass classCode) {
        replied(unit, round, classCode, roles.get(unit));
    }

    private void replied(String unit, int round, ReplyClass classCode, UnitRole role) {
        assignment(unit, round)
                .learn(new ReplyIssuedV1(
                        id("reply", unit, round),
                        id("assignment", unit, round),
                        "SUGGESTION",
                        suggestion,
                        REGION,
                        unit,
                        role.name(),
                        round,
                        classCode.name(),
                        "SOLVED",
                        "答复",
                        "平城管〔2027〕1号",
                        "张主任",
                        List.of(LEAD, CO),
                        false,
                        false,
                        AT));
    }

    /** @param due null while it can't be counted */
    void opened(String unit, int round, String deputy, LocalDate due) {
        UUID form = id("form" + deputy, unit, round);
        forms.computeIfAbsent(form, id -> new FeedbackFact(id, suggestion))
                .learn(new FeedbackFormOpenedV1(
                        form,
                        id("reply", unit, round),
                        id("assignment", unit, round),
                        suggestion,
                        REGION,
                        unit,
                        deputy,
                        round,
                        AT,
                        due,
                        "suggestion.feedback 15wd"));
    }

    void returned(String unit, int round, String deputy, Satisfaction attitude, Satisfaction result) {
        UUID form = id("form" + deputy, unit, round);
        forms.computeIfAbsent(form, id -> new FeedbackFact(id, suggestion))
                .learn(new FeedbackReturnedV1(
                        form,
                        id("reply", unit, round),
                        id("assignment", unit, round),
                        suggestion,
                        REGION,
                        unit,
                        deputy,
                        round,
                        attitude.name(),
                        result.name(),
                        null,
                        false,
                        AT));
    }

    /** What may happen to the units of a suggestion, each step as an event that these facts learn of. */
    static List<Runnable> story(List<Integer> choices, KnownFacts facts) {
        List<Runnable> story = new ArrayList<>();
        Satisfaction[] results = Satisfaction.values();
        int number = 0;
        for (int choice : choices.subList(0, Math.min(choices.size(), 3))) {
            String unit = "U0" + ++number;
            UnitRole role = choices.size() == 1 ? UnitRole.SOLE : UnitRole.SEPARATE;
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
                story.add(() -> facts.returned(unit, 1, LEAD, results[choice % 2], result));
                if (result == Satisfaction.DISSATISFIED) {
                    story.add(() -> facts.created(unit, role, 2));
                }
                if (result == Satisfaction.DISSATISFIED && choice % 7 > 2) {
                    story.add(() -> facts.replied(unit, 2, ReplyClass.B, role));
                    story.add(() -> facts.returned(unit, 2, LEAD, results[0], results[choice % 11 % 3]));
                    story.add(() -> facts.returned(unit, 2, CO, results[0], results[0]));
                }
            }
            if (steps > 3) {
                story.add(() -> facts.returned(unit, 1, CO, results[0], results[choice % 2]));
            }
        }
        return story;
    }

    private AssignmentFact assignment(String unit, int round) {
        return assignments.computeIfAbsent(
                id("assignment", unit, round), id -> new AssignmentFact(id, suggestion, unit));
    }

    private static UUID id(String kind, String unit, int round) {
        return UUID.nameUUIDFromBytes((kind + unit + round).getBytes(StandardCharsets.UTF_8));
    }
}
