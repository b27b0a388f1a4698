/** Idle stations and deputies who never come: found, explained, over. */
package org.lianluo.shared.events.station.attention;
