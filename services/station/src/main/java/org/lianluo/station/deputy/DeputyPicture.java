package org.lianluo.station.deputy;

import java.util.List;

/**
 * What facts say of a deputy on one day.
 *
 * @param status null before the mandate began
 */
record DeputyPicture(String constituency, String delegation, List<String> stationCodes, DeputyStatus status) {

    /** @param facts those that hold on the day */
    static DeputyPicture of(List<DeputyFact> facts) {
        String status = one(facts, FactKind.STATUS);
        return new DeputyPicture(
                one(facts, FactKind.CONSTITUENCY),
                one(facts, FactKind.DELEGATION),
                facts.stream()
                        .filter(fact -> fact.kind() == FactKind.STATION)
                        .map(DeputyFact::value)
                        .distinct()
                        .sorted()
                        .toList(),
                status == null ? null : DeputyStatus.valueOf(status));
    }

    private static String one(List<DeputyFact> facts, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(DeputyFact::value)
                .findFirst()
                .orElse(null);
    }
}
