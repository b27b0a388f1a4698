/** The intake office registers a submitted suggestion under a number, returns it or refuses it. */
package org.lianluo.suggestion.proposal.registering;
