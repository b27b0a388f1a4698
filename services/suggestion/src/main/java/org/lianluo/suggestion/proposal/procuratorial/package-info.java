/** Suggestions of deputies and of the procuratorate (检察建议) that became one another, and what became of them (衔接转化). */
package org.lianluo.suggestion.proposal.procuratorial;
