/**
 * Reviews (评审): a named panel says of a suggestion that dissatisfied in its last round whether the replies stand or units
 * handle it again. A review is one of the facts from which the state of the suggestion follows.
 */
package org.lianluo.suggestion.proposal.panel;
