package org.lianluo.suggestion.opinion;

import java.time.Instant;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.OpinionAnsweredV1;
import org.lianluo.shared.events.OpinionClosedV1;
import org.lianluo.shared.events.OpinionConversionDeclinedV1;
import org.lianluo.shared.events.OpinionConvertedV1;
import org.lianluo.shared.events.OpinionDueRecountedV1;
import org.lianluo.shared.events.OpinionFedBackV1;
import org.lianluo.shared.events.OpinionForwardedV1;
import org.lianluo.shared.events.OpinionHandedToDeputyV1;
import org.lianluo.shared.events.OpinionHandlingStartedV1;
import org.lianluo.shared.events.OpinionMergedV1;
import org.lianluo.shared.events.OpinionRatedV1;
import org.lianluo.shared.events.OpinionReceivedV1;
import org.lianluo.shared.events.OpinionReferredOutV1;
import org.lianluo.shared.events.OpinionRejectedV1;
import org.lianluo.shared.events.OpinionReleasedV1;
import org.lianluo.shared.events.OpinionReopenedV1;
import org.lianluo.shared.events.OpinionSentBackV1;
import org.lianluo.shared.events.OpinionWithdrawnV1;

/** What is published about an opinion: no name, no phone, no words of the constituent that the station did not approve. */
final class OpinionEvents {

    private OpinionEvents() {}

    static IntegrationEvent received(Opinion o, Instant at) {
        return new OpinionReceivedV1(
                o.getId(),
                o.receipt().number(),
                o.getRegionCode(),
                o.stationCode(),
                o.voice().source().name(),
                o.voice().categoryCode(),
                at,
                o.dates().triage().due());
    }

    static IntegrationEvent forwarded(Opinion o, Instant at) {
        return new OpinionForwardedV1(
                o.getId(),
                o.receipt().number(),
                o.getRegionCode(),
                o.stationCode(),
                o.voice().categoryCode(),
                o.unitCode(),
                o.approved().title(),
                o.approved().text(),
                o.approved().location(),
                o.round(),
                at);
    }

    static IntegrationEvent handedToDeputy(Opinion o, Instant at) {
        return new OpinionHandedToDeputyV1(o.getId(), o.getRegionCode(), o.stationCode(), o.deputyCode(), at);
    }

    static IntegrationEvent converted(Opinion o, Instant at) {
        return new OpinionConvertedV1(o.getId(), o.getRegionCode(), o.stationCode(), o.deputyCode(), at);
    }

    static IntegrationEvent declined(Opinion o, String deputyCode, Instant at) {
        return new OpinionConversionDeclinedV1(o.getId(), o.getRegionCode(), o.stationCode(), deputyCode, at);
    }

    static IntegrationEvent referredOut(Opinion o, Instant at) {
        return new OpinionReferredOutV1(o.getId(), o.getRegionCode(), o.stationCode(), o.outcomeCode(), at);
    }

    static IntegrationEvent rejected(Opinion o, Instant at) {
        return new OpinionRejectedV1(o.getId(), o.getRegionCode(), o.stationCode(), o.outcomeCode(), at);
    }

    static IntegrationEvent merged(Opinion o, Instant at) {
        return new OpinionMergedV1(o.getId(), o.mergedInto(), o.getRegionCode(), o.stationCode(), at);
    }

    static IntegrationEvent withdrawn(Opinion o, Instant at) {
        return new OpinionWithdrawnV1(o.getId(), o.getRegionCode(), o.stationCode(), at);
    }

    static IntegrationEvent handlingStarted(Opinion o, Instant at) {
        return new OpinionHandlingStartedV1(o.getId(), o.getRegionCode(), o.stationCode(), o.unitCode(), at);
    }

    static IntegrationEvent sentBack(Opinion o, String unitCode, Instant at) {
        return new OpinionSentBackV1(
                o.getId(),
                o.getRegionCode(),
                o.stationCode(),
                unitCode,
                o.dates().triage().due(),
                at);
    }

    static IntegrationEvent released(Opinion o, OpinionStatus from, Instant at) {
        return new OpinionReleasedV1(
                o.getId(),
                o.getRegionCode(),
                o.stationCode(),
                from.name(),
                o.dates().triage().due(),
                at);
    }

    static IntegrationEvent answered(Opinion o, Instant at) {
        String unit = StationAnswer.isByUnit(o.answer()) ? o.unitCode() : null;
        return new OpinionAnsweredV1(
                o.getId(),
                o.getRegionCode(),
                o.stationCode(),
                o.answer().by(),
                unit,
                o.answer().at());
    }

    static IntegrationEvent fedBack(Opinion o, Instant at) {
        return new OpinionFedBackV1(
                o.getId(),
                o.getRegionCode(),
                o.stationCode(),
                o.dates().rating().due(),
                at);
    }

    static IntegrationEvent rated(Opinion o, int round) {
        return new OpinionRatedV1(
                o.getId(),
                o.getRegionCode(),
                o.stationCode(),
                o.rating().grade().name(),
                round,
                o.rating().at());
    }

    static IntegrationEvent reopened(Opinion o, Instant at) {
        String unit = o.status() == OpinionStatus.REOPENED ? o.unitCode() : null;
        return new OpinionReopenedV1(o.getId(), o.getRegionCode(), o.stationCode(), unit, at);
    }

    static IntegrationEvent dueRecounted(Opinion o, Instant at) {
        String limit = o.status() == OpinionStatus.FED_BACK ? "RATING" : "TRIAGE";
        return new OpinionDueRecountedV1(
                o.getId(),
                o.getRegionCode(),
                o.stationCode(),
                limit,
                o.dates().current(o.status()).due(),
                o.dates().current(o.status()).isProvisional(),
                at);
    }

    static IntegrationEvent closed(Opinion o, String outcome, Instant at) {
        return new OpinionClosedV1(o.getId(), o.getRegionCode(), o.stationCode(), outcome, at);
    }
}
