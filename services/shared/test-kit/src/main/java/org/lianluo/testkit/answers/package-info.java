/** Holds every answer that a test gets against the API document of its service. */
package org.lianluo.testkit.answers;
