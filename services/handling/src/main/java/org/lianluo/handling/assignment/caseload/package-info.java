/**
 * The cases of units: who sees which, lists and pages, missed due dates and recounts. Units see
 * exactly their own cases, offices those of their region, deputies those of suggestions that they signed.
 */
package org.lianluo.handling.assignment.caseload;
