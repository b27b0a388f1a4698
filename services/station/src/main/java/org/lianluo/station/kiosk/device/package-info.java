/** Kiosks as their devices see them: they enrol, are heard of, and fetch what they do and show. */
package org.lianluo.station.kiosk.device;
