/** The content of a suggestion, as values: text, meeting, checklist of excluded matters. */
package org.lianluo.suggestion.proposal.matter;
