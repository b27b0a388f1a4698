/** Reading suggestions: which ones a caller's roles open, in lists and singly, and which parts the caller sees. */
package org.lianluo.suggestion.proposal.reading;
