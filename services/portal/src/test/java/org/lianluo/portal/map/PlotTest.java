package org.lianluo.portal.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.StationFeature;
import org.lianluo.client.model.StationPoint;

class PlotTest {

    @Test
    void northIsAtTheTopAndEastToTheRight() {
        Plot plot = Plot.of(List.of(at(33.7, 113.2), at(33.8, 113.3)));

        Plot.Dot southWest = plot.dots().get(0);
        Plot.Dot northEast = plot.dots().get(1);
        assertThat(southWest.x()).isLessThan(northEast.x());
        assertThat(southWest.y()).isGreaterThan(northEast.y());
        assertThat(plot.height()).isEqualTo(1000);
    }

    @Test
    void theOutlineLeavesOutWhatLiesWithin() {
        Plot plot = Plot.of(List.of(at(33, 113), at(33, 114), at(34, 114), at(34, 113), at(33.5, 113.5)));

        assertThat(plot.dots()).hasSize(5);
        assertThat(plot.outline().split(" "))
                .doesNotContain(
                        plot.dots().get(4).x() + "," + plot.dots().get(4).y());
        assertThat(List.of(plot.outline().split(" ")).stream().distinct()).hasSize(4);
    }

    @Test
    void whatHasNoPlaceIsNotDrawn() {
        assertThat(Plot.of(List.of(new StationFeature().withProperties(new Station())))
                        .dots())
                .isEmpty();
    }

    private static StationFeature at(double latitude, double longitude) {
        return new StationFeature()
                .withProperties(new Station())
                .withGeometry(new StationPoint().withCoordinates(List.of(longitude, latitude)));
    }
}
