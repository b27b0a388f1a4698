/** Events of motions (议案). They carry no text of a motion. */
package org.lianluo.shared.events.suggestion.motion;
