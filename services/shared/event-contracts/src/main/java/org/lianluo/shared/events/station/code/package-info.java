/** What happens to the codes of deputies. */
package org.lianluo.shared.events.station.code;
