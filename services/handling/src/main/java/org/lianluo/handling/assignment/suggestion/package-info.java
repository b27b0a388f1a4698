/**
 * Suggestions of deputies (代表建议) at units: the state machine, its time limits and events, and the entries of a
 * case: contacts, opinions of co-handlers, replies and commitments. If a deputy is dissatisfied with the result, the unit
 * handles the suggestion once more.
 */
package org.lianluo.handling.assignment.suggestion;
