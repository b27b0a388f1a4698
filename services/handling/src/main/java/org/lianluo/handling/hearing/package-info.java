/**
 * Hearings (面对面问效、面对面听证、约见): units that are asked answer deputies face to face, it is minuted, and what they take
 * home is followed up until it is confirmed. A hearing is PLANNED, HELD, CLOSED.
 */
package org.lianluo.handling.hearing;
