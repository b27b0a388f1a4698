/** Events of an opinion (意见) while its station has it: sorted, offered to deputies and claimed, set aside and restored. */
package org.lianluo.shared.events.suggestion.station;
