/**
 * Decisions of a station's head, its staff and the deputy who was asked (分办): answer, forward, convert, refer out, reject,
 * merge; then give the answer back, adopt or decline.
 */
package org.lianluo.suggestion.opinion.triage;
