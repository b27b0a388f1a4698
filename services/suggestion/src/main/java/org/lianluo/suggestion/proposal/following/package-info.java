/**
 * What is known of a suggestion after its registration: assignments, replies, feedback. Where it stands follows
 * from these facts ({@link org.lianluo.suggestion.proposal.following.SuggestionProgress}), whatever the order in which they
 * came.
 */
package org.lianluo.suggestion.proposal.following;
