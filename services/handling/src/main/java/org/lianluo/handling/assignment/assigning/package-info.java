/**
 * The intake office hands registered suggestions to units (交办), each suggestion once, and the units sign for them (签收). What
 * the deputies do later, by events, ends a case or opens a second round.
 */
package org.lianluo.handling.assignment.assigning;
