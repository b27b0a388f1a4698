package org.lianluo.portal.show;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.DeputiesApi;
import org.lianluo.client.api.OpinionCategoriesApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.api.UnitsApi;
import org.lianluo.client.model.Deputy;
import org.lianluo.client.model.OpinionCategory;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.Unit;

/** The names behind codes, out of the public directories; asked for one by one and kept for a minute. */
@Unremovable
@ApplicationScoped
public class Names {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 20_000;
    private static final int PAGE = 200;

    private record Kept(Object value, Instant until) {}

    @FunctionalInterface
    private interface Lookup<T> {
        T ask() throws ApiException;
    }

    private final StationsApi stations;
    private final UnitsApi units;
    private final DeputiesApi deputies;
    private final OpinionCategoriesApi categories;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST;
        }
    };

    Names(
            @RestClient StationsApi stations,
            @RestClient UnitsApi units,
            @RestClient DeputiesApi deputies,
            @RestClient OpinionCategoriesApi categories) {
        this.stations = stations;
        this.units = units;
        this.deputies = deputies;
        this.categories = categories;
    }

    /** The name of a liaison station, else its code. */
    public String station(String code) {
        return named(
                "station",
                code,
                () -> stations.listStations(code, null, null, null, null, 1, null, null, null, null)
                        .getItems(),
                Station::getName);
    }

    /** The name of a handling unit, else its code. */
    public String unit(String code) {
        return named(
                "unit",
                code,
                () -> units.listUnits(code, null, null, null, 1, null, null, null)
                        .getItems(),
                Unit::getName);
    }

    /** The name of a deputy, else their code. */
    public String deputy(String code) {
        return named(
                "deputy",
                code,
                () -> deputies.listDeputies(null, code, null, null, 1, null, null, null, null)
                        .getItems(),
                Deputy::getName);
    }

    /** The category of opinions with this code, or null. */
    public OpinionCategory category(String code) {
        return get("category " + code, () -> categories.getOpinionCategory(code, null));
    }

    /** The categories that an opinion may have. */
    public List<OpinionCategory> categories() {
        return get(
                "categories",
                () -> categories.listOpinionCategories(true, null, PAGE, null).getItems());
    }

    /** The units of a region. */
    public List<Unit> unitsOf(String region) {
        return get("units " + region, () -> units.listUnits(null, null, null, null, PAGE, region, null, null)
                .getItems());
    }

    /** The stations of a region. */
    public List<Station> stationsOf(String region) {
        return get("stations " + region, () -> stations.listStations(
                        null, null, null, null, null, PAGE, null, region, null, null)
                .getItems());
    }

    private <T> String named(String kind, String code, Lookup<List<T>> lookup, Function<T, String> name) {
        if (code == null) {
            return "";
        }
        List<T> found = get(kind + " " + code, lookup);
        return found.isEmpty() ? code : name.apply(found.get(0));
    }

    @SuppressWarnings("unchecked")
    private <T> T get(String key, Lookup<T> lookup) {
        Instant now = clock.instant();
        synchronized (kept) {
            Kept known = kept.get(key);
            if (known != null && known.until().isAfter(now)) {
                return (T) known.value();
            }
        }
        T value;
        try {
            value = lookup.ask();
        } catch (ApiException e) {
            if (e.getResponse().getStatus() == 404) {
                return null;
            }
            throw new IllegalStateException(
                    "The directory answered " + e.getResponse().getStatus(), e);
        }
        synchronized (kept) {
            kept.put(key, new Kept(value, now.plus(KEPT)));
        }
        return value;
    }
}
