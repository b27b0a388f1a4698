/** What the service of stations tells of kiosks. */
package org.lianluo.shared.events.station.kiosk;
