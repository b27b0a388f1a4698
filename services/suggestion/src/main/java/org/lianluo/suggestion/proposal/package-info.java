/**
 * Deputies' suggestions (代表建议, 代表法 2025 §50–53).
 *
 * <p>A lead deputy drafts one matter, and each co-sponsor confirms its text. The intake office registers, returns or
 * refuses it. After that, its state follows from the known facts about its assignments and feedback forms, in whatever
 * order their events came. The replies also answer the opinions that it came from.
 *
 * <p>This package holds the suggestion itself, with its states, rules and events. The packages below use it; it uses only
 * {@code matter}.
 */
package org.lianluo.suggestion.proposal;
