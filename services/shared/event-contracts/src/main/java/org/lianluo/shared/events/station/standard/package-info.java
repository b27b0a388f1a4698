/** What happens to standards of stations, looks at them, stars and lists of the best. */
package org.lianluo.shared.events.station.standard;
