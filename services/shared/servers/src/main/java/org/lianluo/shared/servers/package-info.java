/**
 * PostgreSQL, Kafka, Kafka Connect with Debezium and Keycloak on this machine, each as a separate process, from Maven
 * artifacts and the files in {@code deployment}. Each server runs alone: a module's tests start what they need, the
 * launcher in {@code deployment/local} starts all.
 */
package org.lianluo.shared.servers;
