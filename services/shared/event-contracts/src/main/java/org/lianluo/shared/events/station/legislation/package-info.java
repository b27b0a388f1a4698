/** What happens to drafts that are opened for comment. */
package org.lianluo.shared.events.station.legislation;
