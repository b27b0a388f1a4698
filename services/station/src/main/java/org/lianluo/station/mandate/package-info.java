/**
 * The course of a mandate (代表资格): elected or by-elected, suspended and resumed (代表法 2025 §61), ended (§62–63). Absences
 * from sessions are entered by an officer; the second that was not approved proposes an end. Nothing ends by itself: an
 * officer records the announcement.
 */
package org.lianluo.station.mandate;
