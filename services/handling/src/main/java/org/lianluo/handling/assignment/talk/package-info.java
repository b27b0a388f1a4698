/** Talks of units with deputies (沟通): what is recorded of one, and when the first is due. */
package org.lianluo.handling.assignment.talk;
