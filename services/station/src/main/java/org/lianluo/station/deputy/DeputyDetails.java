package org.lianluo.station.deputy;

import java.time.LocalDate;
import java.util.List;
import org.lianluo.station.deputy.FactLedger.Change;

/** What is recorded of a deputy. */
public record DeputyDetails(
        String code,
        String name,
        CongressLevel level,
        Integer term,
        String regionCode,
        String constituency,
        String delegation,
        List<String> stationCodes,
        String profile,
        DeputyStatus status) {

    /** What has to be entered so that all of this holds from a day on. What holds already stays as it is. */
    Change from(FactLedger ledger, LocalDate day) {
        FactLedger.Picture now = ledger.pictureOf(day);
        Change all = one(
                        ledger,
                        FactKind.STATUS,
                        now.status() == null ? null : now.status().name(),
                        status.name(),
                        day)
                .and(one(ledger, FactKind.DELEGATION, now.delegation(), delegation, day))
                .and(one(ledger, FactKind.CONSTITUENCY, now.constituency(), constituency, day));
        for (String code : stationCodes.stream().distinct().sorted().toList()) {
            if (!now.stationCodes().contains(code)) {
                all = all.and(ledger.put(FactKind.STATION, code, day, null));
            }
        }
        for (String code : now.stationCodes()) {
            if (!stationCodes.contains(code)) {
                all = all.and(ledger.clear(FactKind.STATION, code, day, null));
            }
        }
        return all;
    }

    private static Change one(FactLedger ledger, FactKind kind, String held, String wanted, LocalDate day) {
        if (wanted == null) {
            return held == null ? new Change(List.of(), List.of()) : ledger.clear(kind, null, day, null);
        }
        return wanted.equals(held) ? new Change(List.of(), List.of()) : ledger.put(kind, wanted, day, null);
    }
}
