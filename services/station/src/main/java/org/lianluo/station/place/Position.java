package org.lianluo.station.place;

/**
 * A point on the ground.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Position(double latitude, double longitude) {

    private static final double MEAN_RADIUS_M = 6_371_008.8;

    /** Metres along a great circle on a sphere; within half a per cent of the ellipsoid. */
    public double metresTo(Position other) {
        double one = Math.toRadians(latitude);
        double two = Math.toRadians(other.latitude);
        double north = Math.sin((two - one) / 2);
        double east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double chord = north * north + Math.cos(one) * Math.cos(two) * east * east;
        return 2 * MEAN_RADIUS_M * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
