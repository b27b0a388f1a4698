/** Similar suggestions (相似建议), found before they are merged (并案): candidates out of the full-text index, ranked here. */
package org.lianluo.suggestion.proposal.similar;
