package org.lianluo.station.reception.attention;

import java.util.List;
import java.util.Map;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;
import org.lianluo.station.reception.day.ReceptionScope;

/** Who reads which findings: office and committees those of their region, heads those of their stations, deputies their own. */
final class FindingScope {

    private FindingScope() {}

    static Scope<AttentionFinding> of(Caller caller) {
        return concerned(
                        caller,
                        ReceptionScope.isOffice(caller)
                                || caller.has(Role.COMMITTEE_SUPERVISOR) && caller.region() != null,
                        false)
                .build();
    }

    /** What waits for the caller. Committees only read. */
    static Scope<AttentionFinding> toDo(Caller caller) {
        return concerned(caller, ReceptionScope.isOffice(caller), true).build();
    }

    private static Scope.Builder<AttentionFinding> concerned(Caller caller, boolean overlooks, boolean openOnly) {
        String open = openOnly ? " and f.status = OPEN" : "";
        Scope.Builder<AttentionFinding> scope = Scope.builder();
        if (overlooks) {
            scope.branch(
                    row -> isFor(row, openOnly) && row.getRegionCode().equals(caller.region()),
                    "f.regionCode = :ownRegion" + open,
                    Map.of("ownRegion", caller.region()));
        }
        if (caller.has(Role.STATION_HEAD) && !caller.stationCodes().isEmpty()) {
            scope.branch(
                    row -> isFor(row, openOnly)
                            && row.stationCode() != null
                            && caller.stationCodes().contains(row.stationCode()),
                    "f.stationCode in (:ownStations)" + open,
                    Map.of("ownStations", List.copyOf(caller.stationCodes())));
        }
        if (ReceptionScope.isDeputy(caller)) {
            scope.branch(
                    row -> isFor(row, openOnly) && isOwn(caller, row),
                    "array_overlaps(f.deputyCodes, :ownMandates)" + open,
                    Map.of("ownMandates", caller.deputyCodes().toArray(String[]::new)));
        }
        return scope;
    }

    private static boolean isFor(AttentionFinding row, boolean openOnly) {
        return !openOnly || row.status() == FindingStatus.OPEN;
    }

    /** Whether the caller explains it: the office of its region. */
    static boolean explains(Caller caller, AttentionFinding row) {
        return ReceptionScope.isOffice(caller) && row.getRegionCode().equals(caller.region());
    }

    /** Why a deputy does not come may be about their health: that is for the office and the deputy alone. */
    static boolean readsWhy(Caller caller, AttentionFinding row) {
        return row.kind() == FindingKind.IDLE_STATION
                || explains(caller, row)
                || ReceptionScope.isDeputy(caller) && isOwn(caller, row);
    }

    private static boolean isOwn(Caller caller, AttentionFinding row) {
        return row.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains);
    }
}
