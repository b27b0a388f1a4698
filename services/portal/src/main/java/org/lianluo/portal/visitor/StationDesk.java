package org.lianluo.portal.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.DeputyStatus;
import org.lianluo.client.model.Station;

/** A station by its code, and who receives people there. */
@ApplicationScoped
public class StationDesk {

    private static final int MOST = 200;

    private final StationsApi stations;
    private final DeputiesApi deputies;

    StationDesk(@RestClient StationsApi stations, @RestClient DeputiesApi deputies) {
        this.stations = stations;
        this.deputies = deputies;
    }

    /** The station with this code, as an address or a form names it. */
    public Station station(String code) throws ApiException {
        if (code == null || !code.matches("[0-9A-Z-]{1,40}")) {
            throw new NotFoundException();
        }
        return stations.listStations(code, null, null, null, null, 1, null, null, null, null).getItems().stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The deputies in office who are posted to it. */
    public List<Deputy> deputiesOf(Station station) throws ApiException {
        return deputies.listDeputies(null, null, null, null, MOST, null, null, station.getCode(), DeputyStatus.ACTIVE)
                .getItems();
    }
}
