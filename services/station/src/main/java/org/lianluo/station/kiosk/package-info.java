/**
 * Kiosks (站内终端): enrolled by a code of short life, configured by who keeps the station, heard from by heartbeats, and
 * revoked at once. A kiosk is a client of the realm, which this service registers and removes; its secret goes to the device
 * and is kept nowhere.
 */
package org.lianluo.station.kiosk;
