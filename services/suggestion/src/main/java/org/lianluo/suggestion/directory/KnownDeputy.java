package org.lianluo.suggestion.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.lianluo.shared.events.station.DeputyRecordedV1;

/** A deputy, as this service knows them. */
@Entity
public class KnownDeputy {

    @Id
    private String code;

    private String name;
    private String regionCode;
    private String[] stationCodes;
    private String status;

    protected KnownDeputy() {}

    KnownDeputy(DeputyRecordedV1 event) {
        code = event.code();
        name = event.name();
        regionCode = event.regionCode();
        stationCodes = event.stationCodes().toArray(String[]::new);
        status = event.status();
    }

    public String code() {
        return code;
    }

    /** Region of the congress in which they sit. */
    public String regionCode() {
        return regionCode;
    }

    public boolean isActive() {
        return "ACTIVE".equals(status);
    }

    /** The stations to which they are posted. */
    public List<String> stationCodes() {
        return List.of(stationCodes);
    }

    /** Whether they may be asked about matters of a station: they sit in its region's congress or are posted to it. */
    public boolean serves(KnownStation station) {
        return regionCode.equals(station.regionCode()) || List.of(stationCodes).contains(station.code());
    }
}
