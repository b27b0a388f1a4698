/**
 * The intake office hands registered suggestions to units (交办), each suggestion once, and the units sign for them (签收). Later
 * events from the deputies end a case or open a second round.
 */
package org.lianluo.handling.assignment.assigning;
