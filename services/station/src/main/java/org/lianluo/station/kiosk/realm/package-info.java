/** Kiosks as clients of the realm: registered and removed by its client registration, which lets this service do nothing else. */
package org.lianluo.station.kiosk.realm;
