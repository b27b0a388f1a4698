/**
 * Dual contact (双联系, 代表法 2025 §28): director-meeting members keep in touch with studios and stations, committee members
 * with grassroots deputies, deputies with the voters of a place. Each contact is logged by whoever is linked; whom nobody
 * reached in a period is named. A summary holds no personal data.
 */
package org.lianluo.station.contact;
