/**
 * Events of other services on their way in: each is applied once, in the order of its aggregate, or waits with its reason.
 *
 * <p>The consumer takes records, {@link org.lianluo.shared.messaging.inbox.Inbox} decides what each is, its tables hold
 * positions and what waits. Housekeeping deletes old rows; the operator's routes list dead letters and replay them.
 */
package org.lianluo.shared.messaging.inbox;
