/**
 * Events between services, without loss or duplicates.
 *
 * <p>A use case runs in one {@link org.lianluo.shared.messaging.Transactions transaction} that writes its aggregate and
 * one outbox row per event; Debezium publishes the rows in commit order; the {@link org.lianluo.shared.messaging.inbox.Inbox}
 * of each consumer applies an event exactly once, in the order of its aggregate. No service sends to Kafka itself.
 */
package org.lianluo.shared.messaging;
