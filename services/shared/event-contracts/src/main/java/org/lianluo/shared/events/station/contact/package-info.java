/** What happens in dual contact: links, and the contacts that are logged of them. */
package org.lianluo.shared.events.station.contact;
