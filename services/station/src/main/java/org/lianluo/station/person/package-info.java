/**
 * Persons of the directory (人员): who holds mandates, members of residents' councils of streets (居民议事会成员), others who
 * vote or rate. One person has one code, however many mandates. Name and kind are for the office; the phone is sealed and
 * shown in full only for a reason that the audit trail keeps. Once a person has no mandate or function the phone is kept for a
 * time only; it is erased then, or when they ask.
 */
package org.lianluo.station.person;
