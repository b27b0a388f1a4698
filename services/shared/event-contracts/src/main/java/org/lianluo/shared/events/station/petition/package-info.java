/** What happens on petition duty: days of the roster, and what was taken on them. */
package org.lianluo.shared.events.station.petition;
