package org.lianluo.shared.security;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianluo.shared.codes.NaturalCode;

/**
 * The client of a kiosk that was enrolled, such as {@code kiosk-410402-S001-K01-7K3M9QX2}. Its name says where it stands, since
 * whoever registers clients in the realm can give them no claims of their own.
 */
final class EnrolledClient {

    private static final Pattern NAME = Pattern.compile("kiosk-(" + NaturalCode.KIOSK + ")-[0-9A-Z]{8}");

    private EnrolledClient() {}

    /** The station of that client; null for any other. */
    static String stationOf(String client) {
        Matcher name = NAME.matcher(client == null ? "" : client);
        return name.matches() ? name.group(1).substring(0, name.group(1).lastIndexOf('-')) : null;
    }

    /** The region that the code of a station begins with. */
    static String regionOf(String station) {
        return station.substring(0, station.indexOf('-'));
    }
}
