/** Events of an opinion (意见) after triage: handled, answered, rated, reopened, closed. */
package org.lianluo.shared.events.suggestion.answer;
