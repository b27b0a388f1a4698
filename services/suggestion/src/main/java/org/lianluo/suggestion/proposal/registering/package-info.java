/** What the intake office does with what was submitted: register it under a number, return it, refuse it. */
package org.lianluo.suggestion.proposal.registering;
