package org.lianluo.station.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatumTest {

    /** A tenth of a metre. */
    private static final double NEAR = 1e-6;

    @ParameterizedTest
    @CsvSource({
        "31.1774276, 121.5272106, 31.17530398364597, 121.531541859215",
        "22.543847, 113.912316, 22.540796131694766, 113.9171764808363",
        "39.911954, 116.377817, 39.91334545536069, 116.38404722455657"
    })
    void shiftsAsMapsDo(double latitude, double longitude, double shiftedLatitude, double shiftedLongitude) {
        Position shifted = Datum.GCJ02.fromStored(new Position(latitude, longitude));

        assertThat(shifted.latitude()).isEqualTo(shiftedLatitude, within(NEAR));
        assertThat(shifted.longitude()).isEqualTo(shiftedLongitude, within(NEAR));
    }

    @Property
    void comesBackWithinAMillimetre(
            @ForAll @DoubleRange(min = 3, max = 54) double latitude,
            @ForAll @DoubleRange(min = 73, max = 136) double longitude) {
        Position there = new Position(latitude, longitude);

        Position back = Datum.GCJ02.toStored(Datum.GCJ02.fromStored(there));

        assertThat(back.metresTo(there)).isLessThan(0.001);
    }

    @Property
    void theShiftIsAtMostTwoKilometres(
            @ForAll @DoubleRange(min = 18, max = 53) double latitude,
            @ForAll @DoubleRange(min = 74, max = 135) double longitude) {
        Position there = new Position(latitude, longitude);

        assertThat(Datum.GCJ02.fromStored(there).metresTo(there)).isBetween(1.0, 2000.0);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 1, 111195", "33.7363, 113.2926, 33.7363, 113.2926, 0", "39.9, 116.4, 31.2, 121.5, 1068000"})
    void measuresMetresOnTheGround(double latitude, double longitude, double to, double toEast, double metres) {
        assertThat(new Position(latitude, longitude).metresTo(new Position(to, toEast)))
                .isEqualTo(metres, within(metres * 0.005 + 0.001));
    }
}
