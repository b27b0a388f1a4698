/**
 * Merging (并案): the office has units handle similar suggestions together, under a lead (主件). Each stays a suggestion of its
 * own, with its own deputies, reply and feedback, and counts as one. Nothing is merged by itself.
 */
package org.lianluo.suggestion.proposal.merging;
