package org.lianluo.portal.station;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.MeApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.Me;
import org.lianluo.client.model.Station;

/** The stations of whoever is signed in: those where they work, or all of the region for its office. */
@ApplicationScoped
public class OwnStations {

    private static final int MOST = 200;

    private final MeApi me;
    private final StationsApi stations;

    OwnStations(@RestClient MeApi me, @RestClient StationsApi stations) {
        this.me = me;
        this.stations = stations;
    }

    /** Where they work. */
    public List<Station> worked() throws ApiException {
        List<String> codes = me.getMe().getStationCodes();
        if (codes.size() == 1) {
            return stations.listStations(codes.get(0), null, null, null, null, 1, null, null, null, null)
                    .getItems();
        }
        return ofRegion().stream()
                .filter(station -> codes.contains(station.getCode()))
                .toList();
    }

    /** Those of their region; of every region for who has none. */
    public List<Station> ofRegion() throws ApiException {
        Me who = me.getMe();
        return stations.listStations(null, null, null, null, null, MOST, null, who.getRegion(), null, null)
                .getItems();
    }
}
