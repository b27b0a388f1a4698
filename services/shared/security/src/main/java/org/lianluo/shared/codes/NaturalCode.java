package org.lianluo.shared.codes;

/**
 * Patterns of the codes by which the parts of the suite name things to each other. Each begins with the region: six digits
 * of GB/T 2260, or nine where it belongs to a street or a township.
 */
public final class NaturalCode {

    /** A region down to the street or township. */
    public static final String REGION = "[1-9]\\d{5}(\\d{3})?";
    /** A street or a township (街道、乡镇). */
    public static final String STREET_OR_TOWNSHIP = "[1-9]\\d{5}[0-3]\\d{2}";

    public static final String STATION = REGION + "-S\\d{3,5}";
    /** A kiosk of a station (站内终端). */
    public static final String KIOSK = STATION + "-K\\d{2,3}";

    public static final String UNIT = REGION + "-U\\d{2,5}";
    /** A special or working committee (专工委). */
    public static final String COMMITTEE = REGION + "-C\\d{2,5}";

    public static final String DEPUTY = "D" + REGION + "-\\d{4}";

    /** A person of the directory, who may hold mandates (人员). */
    public static final String PERSON = "P" + REGION + "-\\d{4,6}";

    private NaturalCode() {}
}
