/**
 * Runs the suite on one machine without containers: the servers of {@link org.lianluo.shared.servers}, the services and the
 * gateway, each as a separate process. {@link org.lianluo.local.Up} is the command, {@link org.lianluo.local.Suite} the
 * same for tests.
 */
package org.lianluo.local;
