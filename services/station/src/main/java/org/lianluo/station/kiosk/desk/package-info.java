/** Kiosks as their keepers see them: set up, configured, given a code, revoked. */
package org.lianluo.station.kiosk.desk;
