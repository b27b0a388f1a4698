/**
 * The terms of an assignment: the suggestion as it was registered, mode, complexity, and the days from which the time limits
 * run (代表法 2025 §51).
 */
package org.lianluo.handling.assignment.terms;
