/** Events of an opinion (意见) up to triage: received, forwarded, handed to a deputy, referred, rejected, merged, converted. */
package org.lianluo.shared.events.suggestion.triage;
