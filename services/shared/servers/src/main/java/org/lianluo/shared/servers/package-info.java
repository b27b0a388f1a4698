/**
 * PostgreSQL, Kafka, Kafka Connect with Debezium and Keycloak on this machine, each as a process of its own, from Maven
 * artifacts and the files in {@code deployment}. Each server stands alone: a module's tests start what they need, the
 * launcher in {@code deployment/local} starts all.
 */
package org.lianluo.shared.servers;
