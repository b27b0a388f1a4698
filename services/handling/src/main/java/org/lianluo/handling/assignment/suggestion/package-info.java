/**
 * Suggestions of deputies (代表建议) in the hands of units: assigned once by the intake office, signed for, talked over
 * with a deputy, replied to with a class and commitments, and handled once more when a deputy is dissatisfied with the
 * result.
 *
 * <p>Only a reply that the unit's leader approved counts as issued. A co-handler gives its opinion to the lead and does
 * not reply. The clock of the reply runs from the first step of the handing over (代表法 2025 §51).
 */
package org.lianluo.handling.assignment.suggestion;
