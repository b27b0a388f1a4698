/**
 * Suggestions that the office merged (并案): the units of the lead handle its members with it. Each member keeps assignments of
 * its own, which go with those of the lead until the reply, so that each deputy has a reply and nothing is lost when the
 * merge is undone.
 */
package org.lianluo.handling.assignment.merging;
