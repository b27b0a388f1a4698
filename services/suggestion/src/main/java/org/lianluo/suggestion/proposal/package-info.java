/**
 * Deputies' suggestions (代表建议, 代表法 2025 §50–53).
 *
 * <p>A lead deputy drafts one matter, and their co-sponsors confirm its text, each for themselves. The intake office
 * registers, returns or refuses it. What becomes of it afterwards is not decided here: its state follows from what is known
 * of its assignments and feedback forms, in whatever order that was told. Opinions that it came from are answered with its
 * replies.
 *
 * <p>This room holds the suggestion itself, with its states, rules and events. The other rooms use it; it uses {@code
 * matter} alone.
 */
package org.lianluo.suggestion.proposal;
