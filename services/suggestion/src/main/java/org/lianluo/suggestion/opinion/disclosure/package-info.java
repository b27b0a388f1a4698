/**
 * What a station's staff may do with the personal data of whoever raised an opinion: see it in full for a reason, find
 * earlier opinions from the same phone, erase it. The audit trail notes each.
 */
package org.lianluo.suggestion.opinion.disclosure;
