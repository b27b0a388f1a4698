/**
 * Incoming events of other services: each is applied once, in the order of its aggregate, or waits with its reason.
 *
 * <p>The consumer takes records. {@link org.lianluo.shared.messaging.inbox.Inbox} decides how to treat each; its tables hold
 * positions and waiting events. Housekeeping deletes old rows; the operator's routes list dead letters and replay them.
 */
package org.lianluo.shared.messaging.inbox;
