/**
 * Journeys over HTTP through the gateway against the whole running suite: real PostgreSQL, Kafka, Debezium and Keycloak,
 * started once for all of them on random ports.
 */
package org.lianluo.endtoend;
