package org.lianluo.station.place;

/**
 * The datum of coordinates. Stored is CGCS2000 (国家大地坐标系), which differs from WGS 84 by centimetres. Maps for the public
 * draw in GCJ-02, which is shifted by some hundred metres.
 */
public enum Datum {
    CGCS2000 {
        @Override
        public Position toStored(Position given) {
            return given;
        }

        @Override
        public Position fromStored(Position stored) {
            return stored;
        }
    },
    GCJ02 {
        @Override
        public Position toStored(Position given) {
            return Gcj02.undo(given);
        }

        @Override
        public Position fromStored(Position stored) {
            return Gcj02.shift(stored);
        }
    };

    /** The bounds of China in either datum, islands included. */
    public static final String SOUTH = "3";

    public static final String NORTH = "54";
    public static final String WEST = "73";
    public static final String EAST = "136";

    /** This datum, or CGCS2000 for none. */
    public static Datum orStored(Datum given) {
        return given == null ? CGCS2000 : given;
    }

    public abstract Position toStored(Position given);

    public abstract Position fromStored(Position stored);
}
