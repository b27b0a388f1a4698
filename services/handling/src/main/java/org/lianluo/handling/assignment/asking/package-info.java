/** What a unit asks of the offices: to give a suggestion back (退回), or for more time (延期). Someone else decides on it within a time. */
package org.lianluo.handling.assignment.asking;
