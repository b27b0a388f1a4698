package org.lianluo.shared.events.suggestion.triage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A station opinion (社情民意) was received.
 *
 * @param opinionId id of the opinion
 * @param receiptNumber receipt number
 * @param regionCode region of the station
 * @param stationCode station that received it
 * @param source QR, WEB, VISIT, PHONE, DEPUTY or KIOSK
 * @param categoryCode category
 * @param receivedAt when it was received
 * @param triageDue last day for triage; null while it cannot be counted
 * @param raisedAtKind what kind of meeting or activity it was raised at, such as HEARING; null for none
 * @param raisedAtId id of that; null for none
 * @param takenAt when it was written at a kiosk that was cut off then; null for what came at once
 */
@EventType(value = "lianluo.suggestion.opinion.received.v1", title = "社情民意已收到 / Opinion received")
public record OpinionReceivedV1(
        UUID opinionId,
        String receiptNumber,
        String regionCode,
        String stationCode,
        String source,
        String categoryCode,
        Instant receivedAt,
        LocalDate triageDue,
        String raisedAtKind,
        UUID raisedAtId,
        Instant takenAt)
        implements IntegrationEvent {}
