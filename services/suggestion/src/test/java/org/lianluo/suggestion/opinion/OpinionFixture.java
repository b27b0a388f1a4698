package org.lianluo.suggestion.opinion;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;

/** Opinions for plain tests, brought to a state by the calls that lead there. */
final class OpinionFixture {

    static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    static final String REGION = "410402";

    private OpinionFixture() {}

    static Opinion received() {
        return new Opinion(Ids.next(), REGION, "410402-S001", "clerk", AT)
                .with(
                        new Voice(OpinionSource.VISIT, null, "LIGHTING", "路灯闪烁", "路灯每晚闪烁"),
                        new Submitter(true, null, null),
                        new Receipt("410402-20261120-000001", "hash"),
                        null);
    }

    static Opinion in(OpinionStatus status) {
        Opinion opinion = received();
        switch (status) {
            case RECEIVED -> {}
            case TRANSFERRED -> forward(opinion);
            case IN_HANDLING -> accept(opinion);
            case UNDER_CONVERSION -> opinion.handToDeputy("D410402-0001", "head", AT);
            case CONVERTED -> {
                opinion.handToDeputy("D410402-0001", "head", AT);
                opinion.adopt("deputy", AT);
            }
            case MERGED -> opinion.mergeInto(received(), "head", AT);
            case ANSWERED -> opinion.answerOnTheSpot("已答复", "head", AT);
            case FED_BACK -> fedBackByUnit(opinion);
            case REOPENED -> {
                fedBackByUnit(opinion);
                opinion.rate(Grade.DISSATISFIED, null, null, "asker", AT);
            }
            case CLOSED -> {
                fedBackByUnit(opinion);
                opinion.rate(Grade.SATISFIED, null, null, "asker", AT);
            }
            case REFERRED_OUT -> opinion.referOut(ReferralChannel.PETITION, "请到信访局", "head", AT);
            case REJECTED -> opinion.reject(RejectionReason.VAGUE, "内容不明", "head", AT);
            case WITHDRAWN -> opinion.withdraw("asker", AT);
            default -> throw new IllegalArgumentException("no way to " + status);
        }
        return opinion;
    }

    private static void fedBackByUnit(Opinion opinion) {
        accept(opinion);
        opinion.answered("已修复", StationAnswer.BY_UNIT, "410402-U01", AT);
        opinion.relay(null, "clerk", AT);
    }

    private static void accept(Opinion opinion) {
        forward(opinion);
        opinion.accept("410402-U01", AT);
    }

    private static void forward(Opinion opinion) {
        opinion.forward("410402-U01", new ApprovedText("标题", "内容", null), "head", AT);
    }

    static Opinion inRegion(String region) {
        return new Opinion(UUID.randomUUID(), region, region + "-S001", "clerk", AT);
    }

    /** Everything an opinion holds, to see whether a refused call changed anything. */
    static String contentOf(Opinion opinion) {
        StringBuilder text = new StringBuilder();
        for (Class<?> type = opinion.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                try {
                    text.append(field.getName())
                            .append('=')
                            .append(field.get(opinion))
                            .append(';');
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return text.toString();
    }
}
