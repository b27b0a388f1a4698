/** Hearings (面对面问效、听证、约见): committees and offices arrange and record them, units answer, deputies read theirs. */
package org.lianluo.portal.hearing;
