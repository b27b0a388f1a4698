/** Hearings: units answer deputies face to face, and what is followed up. */
package org.lianluo.shared.events.handling.hearing;
