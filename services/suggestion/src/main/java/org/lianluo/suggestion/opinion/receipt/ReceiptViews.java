package org.lianluo.suggestion.opinion.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.casework.HistoryLine;
import org.lianluo.shared.security.Mask;
import org.lianluo.suggestion.directory.Directory;
import org.lianluo.suggestion.directory.KnownStation;
import org.lianluo.suggestion.directory.KnownUnit;
import org.lianluo.suggestion.opinion.Grade;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionStatus;

/** What the holder of a receipt sees: the way of their case and its answer; no personal data, not even their own words. */
@ApplicationScoped
public class ReceiptViews {

    /** State after an action. */
    @Schema(name = "ReceiptState", description = "Status of the case (办理状态)")
    record State(String receiptNumber, OpinionStatus status) {
        static State of(Opinion o) {
            return new State(o.intake().receipt().number(), o.status());
        }
    }

    /** Where a case stands. */
    @Schema(name = "ReceiptProgress", description = "Progress of the case (办理进度)")
    public record Progress(
            String receiptNumber,
            OpinionStatus status,
            String category,

            @Schema(description = "Station (受理联络站)") @Nullable
            String stationName,

            @Schema(description = "Unit that handles it (承办单位)") @Nullable
            String unitName,

            Instant receivedAt,

            @Schema(description = "Answer, after the station has given it back (答复)") @Nullable
            String answer,

            @Nullable Instant answeredAt,

            @Schema(description = "Channel if referred out, reason if rejected (引导渠道或不予受理原因)") @Nullable
            String outcomeCode,

            @Schema(description = "Message to the submitter in that case (告知内容)") @Nullable
            String outcomeReason,

            @Schema(description = "Last day for a rating (评价截止日)") @Nullable
            LocalDate ratingDue,

            @Schema(description = "Whether it can be rated now (是否可评价)")
            boolean ratable,

            @Nullable Grade grade,

            @Schema(description = "Whether somebody is to act and may be urged (是否可催办)")
            boolean urgeable,

            @Schema(description = "How often it was urged (催办次数)")
            int urgedCount,

            @Schema(description = "Day on which it was urged last (最近催办日期)") @Nullable
            LocalDate lastUrgedOn,

            @Schema(description = "What happened, oldest first (办理过程)")
            List<HistoryLine> history) {}
    /** The way of an opinion and its answer, with the names of station and unit. */
    public Uni<Progress> progress(Mutiny.Session session, Opinion o, List<HistoryLine> history) {
        return Directory.station(session, o.intake().stationCode())
                .chain(station -> (o.course().unitCode() == null
                                ? Uni.createFrom().<KnownUnit>nullItem()
                                : session.find(KnownUnit.class, o.course().unitCode()))
                        .map(unit -> progress(o, station, unit, history)));
    }

    private static Progress progress(Opinion o, KnownStation station, KnownUnit unit, List<HistoryLine> history) {
        boolean told = o.status() == OpinionStatus.FED_BACK || o.status() == OpinionStatus.CLOSED;
        return new Progress(
                o.intake().receipt().number(),
                o.status(),
                o.intake().voice().categoryCode(),
                station == null ? null : station.name(),
                unit == null ? null : unit.name(),
                o.intake().receivedAt(),
                told && o.course().answer() != null
                        ? Mask.published(o.course().answer().text())
                        : null,
                told && o.course().answer() != null ? o.course().answer().at() : null,
                o.course().outcomeCode(),
                Mask.published(o.course().outcomeReason()),
                o.course().dates().rating() == null
                        ? null
                        : o.course().dates().rating().due(),
                o.status().allows(OpinionAction.RATE),
                o.course().rating() == null ? null : o.course().rating().grade(),
                o.status().allows(OpinionAction.URGE),
                o.course().urgings().count(),
                o.course().urgings().lastOn(),
                history.stream().map(HistoryLine::forPublic).toList());
    }
}
