/**
 * What a deputy (人大代表) sees and does, on a phone: what waits for them, their suggestions from draft to reply, and their
 * feedback.
 *
 * <p>A deputy may hold several mandates. What they do as the lead deputy, as a co-sponsor or as the one who is asked follows
 * from the mandates of their account.
 */
package org.lianluo.portal.deputy;
