/** All event contracts by their wire names. */
package org.lianluo.shared.events.catalogue;
