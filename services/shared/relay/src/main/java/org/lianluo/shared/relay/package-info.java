/**
 * Debezium's connector for PostgreSQL as Kafka Connect runs it for an outbox: it relays as Debezium does, and costs a
 * quarter of it while nothing happens. Its settings are those of Debezium, in {@code deployment/connect}. No service
 * depends on it.
 */
package org.lianluo.shared.relay;
