package org.lianluo.suggestion.opinion;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.suggestion.answer.OpinionAnsweredV1;
import org.lianluo.shared.events.suggestion.answer.OpinionClosedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionDueRecountedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionFedBackV1;
import org.lianluo.shared.events.suggestion.answer.OpinionHandlingStartedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionRatedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionReopenedV1;
import org.lianluo.shared.events.suggestion.answer.OpinionSentBackV1;
import org.lianluo.shared.events.suggestion.answer.OpinionUrgedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionAttachmentReleasedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionConversionDeclinedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionConvertedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionForwardedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionHandedToDeputyV1;
import org.lianluo.shared.events.suggestion.triage.OpinionMergedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionReceivedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionReferredOutV1;
import org.lianluo.shared.events.suggestion.triage.OpinionRejectedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionReleasedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionWithdrawnV1;
import org.lianluo.suggestion.opinion.voice.TakenItem;
import org.lianluo.suggestion.opinion.voice.Urger;

/** What is published about an opinion: no name, no phone, no words of the constituent that the station did not approve. */
final class OpinionEvents {

    private OpinionEvents() {}

    static IntegrationEvent received(Opinion o, Instant at) {
        return new OpinionReceivedV1(
                o.getId(),
                o.intake().receipt().number(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.intake().voice().source().name(),
                o.intake().voice().categoryCode(),
                at,
                o.course().dates().triage().due(),
                o.intake().raisedAtKind() == null
                        ? null
                        : o.intake().raisedAtKind().name(),
                o.intake().raisedAtId(),
                TakenItem.lateOf(o.intake().taken()));
    }

    static IntegrationEvent forwarded(Opinion o, Instant at) {
        return new OpinionForwardedV1(
                o.getId(),
                o.intake().receipt().number(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.intake().voice().categoryCode(),
                o.course().unitCode(),
                o.course().approved().title(),
                o.course().approved().text(),
                o.course().approved().location(),
                o.course().round(),
                at);
    }

    static IntegrationEvent fileReleased(KeptOpinion o, UUID file, Instant at) {
        return new OpinionAttachmentReleasedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().unitCode(),
                file,
                at);
    }

    static IntegrationEvent handedToDeputy(Opinion o, Instant at) {
        return new OpinionHandedToDeputyV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().deputyCode(),
                at);
    }

    static IntegrationEvent converted(Opinion o, Instant at) {
        return new OpinionConvertedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().deputyCode(),
                at);
    }

    static IntegrationEvent declined(Opinion o, String deputyCode, Instant at) {
        return new OpinionConversionDeclinedV1(
                o.getId(), o.getRegionCode(), o.intake().stationCode(), deputyCode, at);
    }

    static IntegrationEvent referredOut(Opinion o, Instant at) {
        return new OpinionReferredOutV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().outcomeCode(),
                at);
    }

    static IntegrationEvent rejected(Opinion o, Instant at) {
        return new OpinionRejectedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().outcomeCode(),
                at);
    }

    static IntegrationEvent merged(Opinion o, Instant at) {
        return new OpinionMergedV1(
                o.getId(),
                o.course().mergedInto(),
                o.getRegionCode(),
                o.intake().stationCode(),
                at);
    }

    static IntegrationEvent withdrawn(Opinion o, Instant at) {
        return new OpinionWithdrawnV1(o.getId(), o.getRegionCode(), o.intake().stationCode(), at);
    }

    static IntegrationEvent handlingStarted(Opinion o, Instant at) {
        return new OpinionHandlingStartedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().unitCode(),
                at);
    }

    static IntegrationEvent sentBack(Opinion o, String unitCode, Instant at) {
        return new OpinionSentBackV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                unitCode,
                o.course().dates().triage().due(),
                at);
    }

    static IntegrationEvent released(Opinion o, OpinionStatus from, Instant at) {
        return new OpinionReleasedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                from.name(),
                o.course().dates().triage().due(),
                at);
    }

    static IntegrationEvent answered(Opinion o, Instant at) {
        String unit = o.course().isAnsweredByUnit() ? o.course().unitCode() : null;
        return new OpinionAnsweredV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().answer().by(),
                unit,
                o.course().answer().at());
    }

    static IntegrationEvent fedBack(Opinion o, Instant at) {
        return new OpinionFedBackV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().dates().rating().due(),
                at);
    }

    static IntegrationEvent rated(Opinion o) {
        return new OpinionRatedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                o.course().rating().grade().name(),
                o.course().round(),
                o.course().rating().at());
    }

    static IntegrationEvent reopened(Opinion o, Instant at) {
        String unit = o.status() == OpinionStatus.REOPENED ? o.course().unitCode() : null;
        return new OpinionReopenedV1(o.getId(), o.getRegionCode(), o.intake().stationCode(), unit, at);
    }

    static IntegrationEvent urged(KeptOpinion o, Urger who, Instant at) {
        boolean atUnit = o.status() == OpinionStatus.TRANSFERRED
                || o.status() == OpinionStatus.IN_HANDLING
                || o.status() == OpinionStatus.REOPENED;
        return new OpinionUrgedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                atUnit ? o.course().unitCode() : null,
                who.name(),
                o.course().urgings().count(),
                ChinaTime.dateOf(at),
                at);
    }

    static IntegrationEvent dueRecounted(KeptOpinion o, Instant at) {
        String limit = o.status() == OpinionStatus.FED_BACK ? "RATING" : "TRIAGE";
        return new OpinionDueRecountedV1(
                o.getId(),
                o.getRegionCode(),
                o.intake().stationCode(),
                limit,
                o.course().dates().current(o.status()).due(),
                o.course().dates().current(o.status()).isProvisional(),
                at);
    }

    static IntegrationEvent closedRated(Opinion o, Instant at) {
        return closed(o, "RATED", at);
    }

    static IntegrationEvent closedUnrated(Opinion o, Instant at) {
        return closed(o, "NO_RATING", at);
    }

    private static IntegrationEvent closed(Opinion o, String outcome, Instant at) {
        return new OpinionClosedV1(o.getId(), o.getRegionCode(), o.intake().stationCode(), outcome, at);
    }
}
