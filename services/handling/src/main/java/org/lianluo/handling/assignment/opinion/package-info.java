/**
 * A station opinion at a unit: its state machine, dates and events. A late answer is accepted and marked late.
 */
package org.lianluo.handling.assignment.opinion;
