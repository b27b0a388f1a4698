/**
 * What happens elsewhere and moves an opinion: at the unit that handles it, to the opinion that it was merged into, to the
 * suggestion that it became, and in the calendar.
 */
package org.lianluo.suggestion.opinion.following;
