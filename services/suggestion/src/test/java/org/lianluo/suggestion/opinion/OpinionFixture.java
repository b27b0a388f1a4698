package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.contact.Retention;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.suggestion.opinion.voice.Ending;
import org.lianluo.suggestion.opinion.voice.Intake;
import org.lianluo.suggestion.opinion.voice.OpinionSource;
import org.lianluo.suggestion.opinion.voice.Receipt;
import org.lianluo.suggestion.opinion.voice.ReferralChannel;
import org.lianluo.suggestion.opinion.voice.RejectionReason;
import org.lianluo.suggestion.opinion.voice.Submitter;
import org.lianluo.suggestion.opinion.voice.Voice;

/** Opinions for plain tests, brought to a state by the calls that lead there. */
public final class OpinionFixture {

    static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    static final String REGION = "410402";

    static final DueDate DUE = DueDate.of(
            PolicyKey.OPINION_TRIAGE,
            LocalDate.parse("2026-11-20"),
            new Deadline(LocalDate.parse("2026-11-27"), "opinion.triage 5wd", false));

    static final Ending ENDING = new Ending(
            new Retention(LocalDate.parse("2029-11-20"), "opinion.submitter-retention 36mo"), words -> words);

    private OpinionFixture() {}

    static Act by(String who) {
        return new Act(who.toUpperCase(Locale.ROOT), who, who, AT);
    }

    static Opinion received() {
        return inRegion(REGION);
    }

    static Opinion in(OpinionStatus status) {
        Opinion opinion = received();
        switch (status) {
            case RECEIVED -> {}
            case TRANSFERRED -> forward(opinion);
            case IN_HANDLING -> accept(opinion);
            case UNDER_CONVERSION -> opinion.handToDeputy(by("head"), "D410402-0001");
            case CONVERTED -> {
                opinion.handToDeputy(by("head"), "D410402-0001");
                opinion.adopt(by("deputy"));
            }
            case MERGED -> opinion.mergeInto(by("head"), received());
            case ANSWERED -> opinion.answerOnTheSpot(by("head"), "已答复");
            case FED_BACK -> fedBackByUnit(opinion);
            case REOPENED -> {
                fedBackByUnit(opinion);
                opinion.rate(by("asker"), Grade.DISSATISFIED, null, DUE, null);
            }
            case CLOSED -> {
                fedBackByUnit(opinion);
                opinion.rate(by("asker"), Grade.SATISFIED, null, DUE, ENDING);
            }
            case REFERRED_OUT -> opinion.referOut(by("head"), ReferralChannel.PETITION, "请到信访局", ENDING);
            case REJECTED -> opinion.reject(by("head"), RejectionReason.VAGUE, "内容不明", ENDING);
            case SET_ASIDE -> opinion.setAside(by("clerk"), Ids.next(), Ids.next(), ENDING);
            case WITHDRAWN -> opinion.withdraw(by("asker"), ENDING);
            default -> throw new IllegalArgumentException("no way to " + status);
        }
        return opinion;
    }

    private static void fedBackByUnit(Opinion opinion) {
        accept(opinion);
        opinion.answered(by("410402-U01"), "已修复", StationAnswer.BY_UNIT);
        opinion.relay(by("clerk"), DUE);
    }

    private static void accept(Opinion opinion) {
        forward(opinion);
        opinion.accept(by("410402-U01"));
    }

    private static void forward(Opinion opinion) {
        opinion.forward(by("head"), "410402-U01", new ApprovedText("标题", "内容", null), null);
    }

    static Opinion inRegion(String region) {
        Intake intake = new Intake(
                region + "-S001",
                AT,
                new Voice(OpinionSource.VISIT, null, "LIGHTING", "路灯闪烁", "路灯每晚闪烁"),
                new Submitter(true, null, null),
                new Receipt(region + "-20261120-000001", "hash"));
        return new Opinion(Ids.next(), region, intake, by("clerk"), DUE);
    }

    /** Everything an opinion holds, to see whether a refused call changed anything. */
    static String contentOf(Opinion opinion) {
        StringBuilder text = new StringBuilder();
        add(text, opinion);
        return text.toString();
    }

    private static void add(StringBuilder text, Object part) {
        for (Class<?> type = part.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                try {
                    Object value = field.get(part);
                    text.append(field.getName()).append('=').append(value).append(';');
                    if (value != null && value.getClass().isAnnotationPresent(Embeddable.class)) {
                        add(text, value);
                    }
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
