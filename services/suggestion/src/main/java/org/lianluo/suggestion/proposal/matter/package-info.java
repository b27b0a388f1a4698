/** What is proposed: text, meeting, checklist of excluded matters. Values that the suggestion holds. */
package org.lianluo.suggestion.proposal.matter;
