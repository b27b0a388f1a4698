/**
 * The known facts about a suggestion after its registration: assignments, replies, feedback. Its state follows
 * from these facts ({@link org.lianluo.suggestion.proposal.following.SuggestionProgress}), in whatever order they came.
 */
package org.lianluo.suggestion.proposal.following;
