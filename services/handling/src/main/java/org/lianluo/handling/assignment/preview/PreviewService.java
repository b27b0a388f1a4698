package org.lianluo.handling.assignment.preview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.Jurisdiction;
import org.lianluo.handling.assignment.preview.PreviewedCase.ChangedClock;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.policy.preset.Presets;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;

/** Finds the cases that a change of rules will concern. It changes nothing. */
@ApplicationScoped
class PreviewService {

    /** The clocks of a case that start after its reply. */
    private static final List<PolicyKey> LATER =
            List.of(PolicyKey.SUGGESTION_FEEDBACK, PolicyKey.SUGGESTION_REHANDLING);

    /** Feedback starts with the reply; re-handling with the feedback on a reply that is not the last. */
    private static final String CONCERNED = """
            a.role <> CO and (a.openCalendar is not null and a.regionCode in :feedback
                or a.round = 1 and (a.openCalendar is not null or a.completion.feedbackOpen > 0)
                    and a.regionCode in :rehandling)""";

    private final Presets presets;
    private final PolicyBook book;

    PreviewService(Presets presets, PolicyBook book) {
        this.presets = presets;
        this.book = book;
    }

    Uni<List<PreviewedCase>> preview(Mutiny.Session session, Caller caller, PreviewRequest request, PageRequest page) {
        Jurisdiction.mayDecide(caller, request.jurisdiction());
        Map<PolicyKey, String> proposed = proposed(request);
        Map<String, List<ChangedClock>> byRegion = new HashMap<>();
        return openRegions(session, request.jurisdiction())
                .chain(regions -> Work.inTurn(regions, region -> differing(session, region, request, proposed)
                        .invoke(clocks -> {
                            if (!clocks.isEmpty()) {
                                byRegion.put(region, clocks);
                            }
                        })))
                .chain(() -> cases(session, byRegion, page));
    }

    /** The rules of the preset and the changes, as far as they are of later clocks; refuses what is no rule. */
    private Map<PolicyKey, String> proposed(PreviewRequest request) {
        Map<String, String> rules = new LinkedHashMap<>();
        if (request.presetId() != null) {
            rules.putAll(presets.rulesOf(request.presetId()));
        }
        rules.putAll(request.rules());
        Map<PolicyKey, String> proposed = new LinkedHashMap<>();
        rules.forEach((name, value) -> {
            PolicyKey key = PolicyKey.of(name)
                    .filter(known -> known.form().accepts(value))
                    .orElseThrow(() -> ProblemException.invalid(
                            "/changes",
                            "有规则不存在，或者取值不可用，请对照规则列表修改",
                            "A rule is unknown or its value can't be used; compare it with the list of rules"));
            if (LATER.contains(key)) {
                proposed.put(key, value);
            }
        });
        return proposed;
    }

    private static Uni<List<String>> openRegions(Mutiny.Session session, String jurisdiction) {
        return Sql.values(session, String.class, """
                SELECT DISTINCT region_code FROM assignment
                WHERE subject_type = 'SUGGESTION' AND role <> 'CO' AND (open_calendar IS NOT NULL OR feedback_open > 0)
                    AND region_code LIKE $1""", Jurisdiction.prefix(jurisdiction) + "%");
    }

    private Uni<List<ChangedClock>> differing(
            Mutiny.Session session, String region, PreviewRequest request, Map<PolicyKey, String> proposed) {
        List<ChangedClock> clocks = new ArrayList<>();
        return Work.inTurn(proposed.entrySet(), rule -> book.inForce(
                                session, region, rule.getKey(), request.effectiveFrom())
                        .invoke(current -> {
                            if (current.givesWayTo(request.jurisdiction(), region)
                                    && !current.value().equals(rule.getValue())) {
                                clocks.add(new ChangedClock(rule.getKey().key(), current.value(), rule.getValue()));
                            }
                        }))
                .replaceWith(clocks);
    }

    private static Uni<List<PreviewedCase>> cases(
            Mutiny.Session session, Map<String, List<ChangedClock>> byRegion, PageRequest page) {
        if (byRegion.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Listing.of("select a from SuggestionAssignment a")
                .where(
                        CONCERNED,
                        Map.of(
                                "feedback", regions(byRegion, PolicyKey.SUGGESTION_FEEDBACK),
                                "rehandling", regions(byRegion, PolicyKey.SUGGESTION_REHANDLING)))
                .where("a.id < :after", "after", page.afterId().orElse(null))
                .fetch(session, SuggestionAssignment.class, "a.id desc", page)
                .map(found -> found.stream()
                        .map(one -> PreviewedCase.of(one, startingLater(one, byRegion.get(one.getRegionCode()))))
                        .toList());
    }

    private static List<String> regions(Map<String, List<ChangedClock>> byRegion, PolicyKey key) {
        return byRegion.entrySet().stream()
                .filter(region ->
                        region.getValue().stream().anyMatch(clock -> clock.key().equals(key.key())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<ChangedClock> startingLater(SuggestionAssignment assignment, List<ChangedClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.key().equals(PolicyKey.SUGGESTION_FEEDBACK.key())
                        ? assignment.isOpen()
                        : !assignment.isRehandling())
                .toList();
    }
}
