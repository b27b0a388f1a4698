/**
 * Suggestions of deputies (代表建议) in the hands of units: the state machine, its limits and events, and what is
 * entered on the way: contacts, opinions of co-handlers, replies and commitments. A suggestion is handled once more when a
 * deputy is dissatisfied with the result.
 */
package org.lianluo.handling.assignment.suggestion;
