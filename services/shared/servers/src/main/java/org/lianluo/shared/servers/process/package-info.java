/**
 * Starts processes, waits for them, and always ends them: in order, by a kill, or at the next start if the JVM that
 * started them was killed. Their files are in one {@link org.lianluo.shared.servers.process.StateDirectory}.
 */
package org.lianluo.shared.servers.process;
