/** The full-text index of suggestions (全文检索): pairs of characters, in any spelling, and the ranking of matches. */
package org.lianluo.suggestion.proposal.search;
