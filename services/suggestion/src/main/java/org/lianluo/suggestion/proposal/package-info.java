/**
 * Deputies' suggestions (代表建议, 代表法 2025 §50–53).
 *
 * <p>A lead deputy drafts one matter, his co-sponsors confirm its text, each for himself; the intake office registers,
 * returns or refuses it. What becomes of it afterwards is not decided here: its state follows from what is known of its
 * assignments and feedback forms ({@link org.lianluo.suggestion.proposal.SuggestionProgress}), in whatever order that was
 * told. Opinions that it came from are answered with its replies.
 */
package org.lianluo.suggestion.proposal;
