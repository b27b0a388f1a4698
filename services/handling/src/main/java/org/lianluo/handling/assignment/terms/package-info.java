/**
 * What is handed over and on which terms: the suggestion as it was registered, mode, complexity, and the days that the clocks
 * run from (代表法 2025 §51).
 */
package org.lianluo.handling.assignment.terms;
