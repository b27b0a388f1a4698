/**
 * Who receives when: days of a year by a cycle, and the deputies of each, fair over the deputies of a station and never
 * twice on a day. Nothing here knows of a database.
 */
package org.lianluo.station.reception.roster;
