/**
 * Dual contact (双联系): director-meeting members keep in touch with studios and stations, committee members with grassroots
 * deputies (代表法 2025 §44, 地方组织法 2022 §60), deputies with the voters of a place (地方组织法 2022 §43). Each contact is
 * logged by whoever keeps in touch or by the office; whom nobody reached in a period is named. A summary holds no personal
 * data.
 */
package org.lianluo.station.contact;
