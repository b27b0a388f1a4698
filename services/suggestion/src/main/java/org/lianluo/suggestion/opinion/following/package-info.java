/**
 * Events elsewhere that move an opinion: from the unit that handles it, the opinion that it was merged into, the suggestion
 * that it became, and the calendar.
 */
package org.lianluo.suggestion.opinion.following;
