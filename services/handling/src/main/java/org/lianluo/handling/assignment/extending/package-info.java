/** A unit gets more time to reply (延期), by the rules of its region: by consent, by notice, or not at all. */
package org.lianluo.handling.assignment.extending;
