/** Files that a unit adds to an assignment: annexes of its reply, the signed record of a reply in person. */
package org.lianluo.handling.assignment.attachments;
