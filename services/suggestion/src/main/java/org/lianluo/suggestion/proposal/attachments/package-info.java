/** The files of a suggestion: its signers add them to the draft, the units that handle it read them, and few are published. */
package org.lianluo.suggestion.proposal.attachments;
