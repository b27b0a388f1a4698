/** Events of {@code station}: regions, liaison stations (联络站) and deputies (代表). */
package org.lianluo.shared.events.station;
