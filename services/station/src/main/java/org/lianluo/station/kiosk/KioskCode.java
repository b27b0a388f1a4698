package org.lianluo.station.kiosk;

import java.time.Instant;

/**
 * A code with which one device enrols, once.
 *
 * @param hash its keyed hash; the code itself is kept nowhere
 * @param until when its life ends
 */
public record KioskCode(String hash, Instant until) {}
