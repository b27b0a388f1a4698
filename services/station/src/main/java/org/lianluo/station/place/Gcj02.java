package org.lianluo.station.place;

/**
 * The shift of GCJ-02 against CGCS2000, as it became known; it was never published. The way back has no formula and is found
 * by going forth again until nothing is left.
 */
final class Gcj02 {

    /** Krasovsky's ellipsoid, which the shift is computed on. */
    private static final double SEMI_MAJOR = 6_378_245.0;

    private static final double ECCENTRICITY = 0.00669342162296594323;

    /** A thousandth of a millimetre, in degrees. */
    private static final double NOTHING = 1e-11;

    private static final int MOST_ROUNDS = 30;

    private Gcj02() {}

    static Position shift(Position at) {
        double east = at.longitude() - 105;
        double north = at.latitude() - 35;
        double phi = Math.toRadians(at.latitude());
        double flat = 1 - ECCENTRICITY * Math.sin(phi) * Math.sin(phi);
        double meridian = SEMI_MAJOR * (1 - ECCENTRICITY) / (flat * Math.sqrt(flat));
        double parallel = SEMI_MAJOR / Math.sqrt(flat) * Math.cos(phi);
        return new Position(
                at.latitude() + Math.toDegrees(northwards(east, north) / meridian),
                at.longitude() + Math.toDegrees(eastwards(east, north) / parallel));
    }

    static Position undo(Position shifted) {
        Position guess = shifted;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Position there = shift(guess);
            double north = there.latitude() - shifted.latitude();
            double east = there.longitude() - shifted.longitude();
            if (Math.max(Math.abs(north), Math.abs(east)) < NOTHING) {
                return guess;
            }
            guess = new Position(guess.latitude() - north, guess.longitude() - east);
        }
        return guess;
    }

    private static double northwards(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + wave(x, 6, 20)
                + wave(x, 2, 20)
                + wave(y, 1, 20)
                + wave(y, 1 / 3.0, 40)
                + wave(y, 1 / 12.0, 160)
                + wave(y, 1 / 30.0, 320);
    }

    private static double eastwards(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + wave(x, 6, 20)
                + wave(x, 2, 20)
                + wave(x, 1, 20)
                + wave(x, 1 / 3.0, 40)
                + wave(x, 1 / 12.0, 150)
                + wave(x, 1 / 30.0, 300);
    }

    private static double wave(double along, double often, double high) {
        return high * Math.sin(along * often * Math.PI) * 2 / 3;
    }
}
