/**
 * Liaison stations (代表联络站) of every kind: homes, stations, studios, centres, online and sector stations, legislative
 * contact points. The directory is public. The page token in a station's QR code opens its page for constituents without
 * an account. A new token revokes the previous one.
 */
package org.lianluo.station.station;
