/** What happens to notices and study materials. */
package org.lianluo.shared.events.station.notice;
