/** Load from Gatling, in a process of its own. */
package org.lianluo.benchmark.load;
