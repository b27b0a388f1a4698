package org.lianluo.station.kiosk;

/**
 * Which kiosk, and where it stands.
 *
 * @param code such as {@code 410402-S001-K01}
 * @param stationCode its station
 * @param name what people call it
 * @param spot where in the station; null for not said
 */
public record KioskSite(String code, String stationCode, String name, String spot) {}
