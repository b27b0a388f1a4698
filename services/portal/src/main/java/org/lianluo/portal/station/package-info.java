/**
 * What the staff of a liaison station (联络站) see and do: opinions to triage and to relay, visitors, the station's page.
 *
 * <p>Name and phone are masked, and shown in full only in the answer to a form that gave a reason. What leaves the station is
 * shown first as others will read it.
 */
package org.lianluo.portal.station;
