/** Urging (催办): the submitter and the station ask whoever is to act on an opinion to do so, once in a policy's time. */
package org.lianluo.suggestion.opinion.urging;
