/**
 * Runs the suite on one machine without containers: PostgreSQL, Kafka, Kafka Connect with Debezium, Keycloak, the
 * services and the gateway, each as a process of its own. {@link org.lianluo.local.Up} is the command,
 * {@link org.lianluo.local.Suite} the same for tests, and each server class stands alone for tests that need only it.
 */
package org.lianluo.local;
