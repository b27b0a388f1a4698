/** From the draft to its submission: the lead writes, co-sponsors confirm, the quality gate lists what is missing. */
package org.lianluo.suggestion.proposal.drafting;
