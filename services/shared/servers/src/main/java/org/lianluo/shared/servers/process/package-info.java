/**
 * Processes that are started, waited for, and ended for certain: in order, by a kill, or by whoever comes after a kill of
 * the JVM that started them. What they leave lies in one {@link org.lianluo.shared.servers.process.StateDirectory}.
 */
package org.lianluo.shared.servers.process;
