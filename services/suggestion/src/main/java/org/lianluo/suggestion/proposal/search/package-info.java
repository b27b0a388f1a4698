/** The full-text index of suggestions (全文检索): pairs of characters, in whatever spelling, and how matches are ranked. */
package org.lianluo.suggestion.proposal.search;
