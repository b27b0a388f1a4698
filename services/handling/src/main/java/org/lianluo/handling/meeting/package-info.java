/**
 * Reply meetings (面对面答复会): units answer several suggestions at once, face to face with the deputies who signed them. What a
 * meeting answered is a contact of each assignment with each deputy who was there; this package records it, and nothing of
 * assignments knows of meetings.
 */
package org.lianluo.handling.meeting;
