/**
 * A station opinion in the hands of a unit, its state machine, dates and events. A case that comes late is taken and marked
 * late.
 */
package org.lianluo.handling.assignment.opinion;
