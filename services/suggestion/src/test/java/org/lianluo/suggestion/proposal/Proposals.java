package org.lianluo.suggestion.proposal;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.suggestion.proposal.matter.Checklist;
import org.lianluo.suggestion.proposal.matter.Draft;
import org.lianluo.suggestion.proposal.matter.ExcludedMatter;
import org.lianluo.suggestion.proposal.matter.Meeting;
import org.lianluo.suggestion.proposal.matter.Occasion;
import org.lianluo.suggestion.proposal.matter.ProposalText;
import org.lianluo.suggestion.proposal.matter.RefusalReason;

/** Suggestions for plain tests. */
public final class Proposals {

    static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    static final String LEAD = "D410402-0001";
    static final String CO = "D410402-0002";
    static final DueDate ASSIGN_UNTIL = DueDate.of(
            PolicyKey.SUGGESTION_ASSIGNMENT,
            LocalDate.parse("2026-11-20"),
            new Deadline(LocalDate.parse("2026-11-27"), "rule", false));

    private Proposals() {}

    static Act by(String who) {
        return new Act("TEST", who, who, AT);
    }

    static Draft draft(String title) {
        Map<ExcludedMatter, Boolean> denied =
                Arrays.stream(ExcludedMatter.values()).collect(Collectors.toMap(matter -> matter, matter -> false));
        return new Draft(
                new ProposalText(title, "老旧小区车位不足，居民夜间停车困难，消防通道时常被占。", "利用闲置地块建设公共停车场。", "PARKING", null),
                new Meeting(11, Occasion.IN_SESSION, 3),
                new Checklist(denied),
                false,
                null);
    }

    /** Complete, with one co-sponsor who has not confirmed. */
    static Suggestion drafted() {
        Suggestion suggestion = new Suggestion(Ids.next(), "410402", LEAD, List.of(), draft("关于停车难的建议"), by(LEAD));
        suggestion.addCoSponsor(by(LEAD), CO);
        return suggestion;
    }

    static Suggestion submitted() {
        Suggestion suggestion = drafted();
        suggestion.confirm(by(CO), CO, suggestion.proposal().textVersion());
        suggestion.submit(by(LEAD), 0);
        return suggestion;
    }

    static Suggestion registered() {
        Suggestion suggestion = submitted();
        suggestion.register(by("office"), new Registration(1, 2026, AT, null), true, ASSIGN_UNTIL);
        return suggestion;
    }

    static Suggestion in(SuggestionStatus status) {
        Suggestion suggestion =
                switch (status) {
                    case DRAFT -> drafted();
                    case SUBMITTED, NOT_ACCEPTED, WITHDRAWN -> submitted();
                    default -> registered();
                };
        switch (status) {
            case NOT_ACCEPTED -> suggestion.refuse(by("office"), RefusalReason.LIVE_CASE, "已进入诉讼");
            case WITHDRAWN -> {
                suggestion.withdraw(by(LEAD), LEAD, "撤回", false);
                suggestion.withdraw(by(CO), CO, null, false);
            }
            case DRAFT, SUBMITTED, REGISTERED -> {}
            default -> suggestion.follow(by("system"), SuggestionStep.SIGN, new Standing(status, null, null, false));
        }
        return suggestion;
    }

    /** Everything a suggestion holds, to see whether a refused call changed anything. */
    static String contentOf(Suggestion suggestion) {
        Map<String, String> content = new TreeMap<>();
        collect("", suggestion, content);
        return content.toString();
    }

    /** The same without what it told of. */
    static String stateOf(Suggestion suggestion) {
        Map<String, String> content = new TreeMap<>();
        collect("", suggestion, content);
        content.remove("/happenings");
        return content.toString();
    }

    private static void collect(String path, Object value, Map<String, String> content) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> collect(path + "/" + key, item, content));
        } else if (value == null
                || !value.getClass().getPackageName().startsWith("org.lianluo")
                || value.getClass().isEnum()) {
            content.put(path, value instanceof Object[] array ? Arrays.toString(array) : String.valueOf(value));
        } else {
            for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    collectField(path, value, field, content);
                }
            }
        }
    }

    private static void collectField(String path, Object owner, Field field, Map<String, String> content) {
        if (Modifier.isStatic(field.getModifiers()) || field.getName().startsWith("$")) {
            return;
        }
        try {
            field.setAccessible(true);
            collect(path + "/" + field.getName(), field.get(owner), content);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static UUID id(AggregateRoot root) {
        return root.getId();
    }
}
