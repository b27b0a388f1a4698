package org.lianluo.station.deputy.figure;

/** By what deputies are counted. */
enum FigureGrouping {
    LEVEL("d.level"),
    TERM("d.term::text"),
    REGION("d.region_code"),
    STATUS("s.fact_value"),
    DELEGATION(null),
    GROUP(null),
    CONSTITUENCY(null),
    STANDING_COMMITTEE(null),
    DIRECTOR_MEETING(null),
    COMMITTEE(null),
    POST(null),
    STATION(null);

    private final String column;

    FigureGrouping(String column) {
        this.column = column;
    }

    /** What a deputy is counted under. */
    String expression() {
        return column == null ? "g.fact_value" : column;
    }

    /** Whether it is a kind of facts, of which there may be several of one deputy. */
    boolean isFact() {
        return column == null;
    }
}
