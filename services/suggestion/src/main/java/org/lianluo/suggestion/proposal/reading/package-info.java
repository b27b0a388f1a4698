/** Reading suggestions: which of them a caller's roles open, in lists and one by one, and what the caller sees of them. */
package org.lianluo.suggestion.proposal.reading;
