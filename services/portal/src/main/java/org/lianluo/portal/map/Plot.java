package org.lianluo.portal.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianluo.client.model.Station;
import org.lianluo.client.model.StationFeature;

/**
 * Stations as points of a drawing 1,000 wide, north at the top, with the outline that a string around all of them would
 * have.
 *
 * @param height of the drawing
 * @param outline corners, as SVG wants them
 */
public record Plot(long height, List<Dot> dots, String outline) {

    private static final double WIDTH = 1000;
    private static final double MARGIN = 40;
    private static final double LEAST_SPAN = 0.01;

    /** A station and where it is drawn. */
    public record Dot(Station station, long x, long y) {}

    private record Point(double x, double y) {}

    static Plot of(List<StationFeature> features) {
        List<StationFeature> placed =
                features.stream().filter(one -> one.getGeometry() != null).toList();
        if (placed.isEmpty()) {
            return new Plot(0, List.of(), "");
        }
        double west = placed.stream().mapToDouble(Plot::longitude).min().orElse(0);
        double east = placed.stream().mapToDouble(Plot::longitude).max().orElse(0);
        double south = placed.stream().mapToDouble(Plot::latitude).min().orElse(0);
        double north = placed.stream().mapToDouble(Plot::latitude).max().orElse(0);
        double narrow = Math.cos(Math.toRadians((south + north) / 2));
        double scale = (WIDTH - 2 * MARGIN) / Math.max(LEAST_SPAN, Math.max((east - west) * narrow, north - south));
        List<Dot> dots = placed.stream()
                .map(one -> new Dot(
                        one.getProperties(),
                        Math.round(MARGIN + (longitude(one) - west) * narrow * scale),
                        Math.round(MARGIN + (north - latitude(one)) * scale)))
                .toList();
        return new Plot(Math.round(2 * MARGIN + (north - south) * scale), dots, outline(dots));
    }

    private static double longitude(StationFeature feature) {
        return feature.getGeometry().getCoordinates().get(0);
    }

    private static double latitude(StationFeature feature) {
        return feature.getGeometry().getCoordinates().get(1);
    }

    /** The convex hull: its lower and its upper chain, one after the other. */
    private static String outline(List<Dot> dots) {
        List<Point> sorted = dots.stream()
                .map(dot -> new Point(dot.x(), dot.y()))
                .distinct()
                .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
                .toList();
        List<Point> corners = new ArrayList<>(chain(sorted));
        List<Point> back = new ArrayList<>(sorted);
        Collections.reverse(back);
        corners.addAll(chain(back));
        return corners.stream()
                .map(point -> String.format(Locale.ROOT, "%.0f,%.0f", point.x(), point.y()))
                .collect(Collectors.joining(" "));
    }

    private static List<Point> chain(List<Point> points) {
        List<Point> chain = new ArrayList<>();
        for (Point next : points) {
            while (chain.size() > 1 && turn(chain.get(chain.size() - 2), chain.get(chain.size() - 1), next) <= 0) {
                chain.remove(chain.size() - 1);
            }
            chain.add(next);
        }
        return chain;
    }

    private static double turn(Point one, Point two, Point three) {
        return (two.x() - one.x()) * (three.y() - one.y()) - (two.y() - one.y()) * (three.x() - one.x());
    }
}
