/** Reception days of deputies: planned, announced, held. */
package org.lianluo.shared.events.station.reception;
