package org.lianluo.suggestion.opinion.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.DueDateView;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Mask;
import org.lianluo.suggestion.opinion.Grade;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionStatus;
import org.lianluo.suggestion.opinion.submitter.SubmitterSeal;
import org.lianluo.suggestion.opinion.voice.OccasionKind;
import org.lianluo.suggestion.opinion.voice.OpinionSource;
import org.lianluo.suggestion.opinion.voice.OwnWords;
import org.lianluo.suggestion.opinion.voice.TakenItem;

/**
 * Opinions as callers see them. Name and phone are masked in each, numbers in the constituent's words too: what is doubtful
 * the station's own staff sees. What the station or a unit published shows no ids and bank cards.
 */
@ApplicationScoped
public class OpinionViews {

    private final SubmitterSeal seal;
    private final Clock clock;

    OpinionViews(SubmitterSeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    /** An opinion in a list. */
    @Schema(name = "OpinionSummary", description = "Opinion in a list (列表中的意见)")
    public record Summary(
            UUID id,
            String receiptNumber,
            String regionCode,
            String stationCode,
            OpinionSource source,
            String category,
            String title,
            OpinionStatus status,
            Instant receivedAt,

            @Schema(description = "Last day for triage (分办期限)") @Nullable
            LocalDate triageDue,

            @Schema(description = "Whether that day has passed (是否超期)")
            boolean triageOverdue,

            @Nullable String unitCode,
            @Nullable String deputyCode,

            @Schema(description = "How often it was urged (催办次数)")
            int urgedCount,

            @Schema(description = "Day on which it was urged last (最近催办日期)") @Nullable
            LocalDate lastUrgedOn,

            @Schema(description = "Last day on which a deputy of the station may claim it (认领截止日)") @Nullable
            LocalDate offeredUntil,

            @Schema(description = "When a kiosk that was cut off took it; none for at once (终端补交的填写时间)") @Nullable
            Instant takenAt) {}

    /** What the caller sees of it in a list. */
    public Summary summary(Caller caller, Opinion o) {
        return new Summary(
                o.getId(),
                o.intake().receipt().number(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.intake().voice().source(),
                o.intake().voice().categoryCode(),
                OwnWords.shown(o.intake().voice().title(), OpinionAccess.isStaff(caller, o)),
                o.status(),
                o.intake().receivedAt(),
                o.course().dates().triage().due(),
                o.course().dates().isTriageOverdue(o.status(), clock.instant()),
                o.course().unitCode(),
                o.course().deputyCode(),
                o.course().urgings().count(),
                o.course().urgings().lastOn(),
                o.course().offer().until(),
                TakenItem.lateOf(o.intake().taken()));
    }

    /** An opinion in full. */
    @Schema(name = "Opinion", description = "Station opinion (社情民意)")
    public record Detail(
            UUID id,
            String receiptNumber,
            String regionCode,
            String stationCode,
            OpinionSource source,
            String category,
            String title,
            String content,
            @Nullable String location,
            OpinionStatus status,
            Instant receivedAt,
            MaskedSubmitter submitter,
            DueDateView triageDue,

            @Schema(description = "Title as the station approved it (审核后的标题)") @Nullable
            String approvedTitle,

            @Schema(description = "Text as the station approved it (审核后的内容)") @Nullable
            String approvedText,

            @Nullable String approvedLocation,
            @Nullable String unitCode,
            @Nullable UUID assignmentId,
            @Nullable String deputyCode,

            @Schema(description = "Opinion whose answer it follows (并入的意见)") @Nullable
            UUID mergedInto,

            @Schema(description = "Deputies' suggestion whose answer it follows (所转化的代表建议)") @Nullable
            UUID suggestionId,

            @Schema(description = "Channel if referred out, reason if rejected (引导渠道或不予受理原因)") @Nullable
            String outcomeCode,

            @Nullable String outcomeReason,

            @Schema(description = "The answer (答复)") @Nullable
            String answer,

            @Schema(description = "STATION, UNIT, MERGE_TARGET or SUGGESTION (答复方)") @Nullable
            String answeredBy,

            @Nullable Instant answeredAt,

            @Schema(description = "1, or 2 after a dissatisfied rating (轮次)")
            int round,

            @Nullable DueDateView ratingDue,
            @Nullable Grade grade,
            @Nullable String ratingComment,

            @Schema(description = "How often it was urged (催办次数)")
            int urgedCount,

            @Schema(description = "Day on which it was urged last (最近催办日期)") @Nullable
            LocalDate lastUrgedOn,

            @Schema(description = "Whether the caller may urge whoever is to act, for the station (是否可催办)")
            boolean urgeable,

            @Schema(description = "What the submitter wrote when urging, for staff of the station (反映人催办说明)") @Nullable
            String urgedWords,

            @Schema(
                    description =
                            "Opinion with the same text at the same station up to a minute earlier, or as the same item of"
                                    + " a kiosk; shown only to the station's staff (疑似重复的意见)")
            @Nullable
            UUID possibleDuplicateOf,

            @Schema(description = "Kind of meeting or activity at which it was raised (提出场合)") @Nullable
            OccasionKind raisedAtKind,

            @Schema(description = "Id of that (提出场合的编号)") @Nullable
            UUID raisedAtId,

            @Schema(description = "Last day on which a deputy of the station may claim it (认领截止日)") @Nullable
            LocalDate offeredUntil,

            @Schema(description = "With what it was set aside (所属搁置批次)") @Nullable
            UUID setAsideId,

            @Schema(description = "When a kiosk that was cut off took it; none for at once (终端补交的填写时间)") @Nullable
            Instant takenAt,

            @Schema(description = "Whether the clock of that kiosk could not be relied on (终端时钟是否不准)") @Nullable
            Boolean takenClockWrong,

            @Schema(description = "Whether that was too long ago, so that staff check it first (填写时间是否过早)") @Nullable
            Boolean takenTooLongAgo,

            @Schema(description = "Also the ETag (版本)") long version) {}

    /** What the caller sees who may read it. */
    public Detail detail(Caller caller, Opinion o) {
        boolean answered = o.course().answer() != null;
        boolean approved = o.course().approved() != null;
        boolean staff = OpinionAccess.isStaff(caller, o);
        return new Detail(
                o.getId(),
                o.intake().receipt().number(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.intake().voice().source(),
                o.intake().voice().categoryCode(),
                OwnWords.shown(o.intake().voice().title(), staff),
                OwnWords.shown(o.intake().voice().content(), staff),
                OwnWords.shown(o.intake().voice().location(), staff),
                o.status(),
                o.intake().receivedAt(),
                MaskedSubmitter.of(seal, o),
                DueDateView.of(o.course().dates().triage()),
                approved ? Mask.published(o.course().approved().title()) : null,
                approved ? Mask.published(o.course().approved().text()) : null,
                approved ? Mask.published(o.course().approved().location()) : null,
                o.course().unitCode(),
                o.course().assignmentId(),
                o.course().deputyCode(),
                o.course().mergedInto(),
                o.course().suggestionId(),
                o.course().outcomeCode(),
                Mask.published(o.course().outcomeReason()),
                answered ? Mask.published(o.course().answer().text()) : null,
                answered ? o.course().answer().by() : null,
                answered ? o.course().answer().at() : null,
                o.course().round(),
                DueDateView.of(o.course().dates().rating()),
                o.course().rating() == null ? null : o.course().rating().grade(),
                o.course().rating() == null
                        ? null
                        : OwnWords.shown(o.course().rating().comment(), staff),
                o.course().urgings().count(),
                o.course().urgings().lastOn(),
                staff && o.status().allows(OpinionAction.URGE_OTHERS),
                staff ? OwnWords.shown(o.course().urgings().words(), true) : null,
                staff ? o.intake().voice().possibleDuplicateOf() : null,
                o.intake().raisedAtKind(),
                o.intake().raisedAtId(),
                o.course().offer().until(),
                o.course().setAsideId(),
                TakenItem.lateOf(o.intake().taken()),
                TakenItem.clockWrong(o.intake().taken()),
                TakenItem.tooLongAgo(o.intake().taken()),
                o.getVersion());
    }

    /** A page of a list. */
    @Schema(name = "OpinionPage")
    public record SummaryPage(List<Summary> items, @Nullable String next) {}
}
