/**
 * The cases that units have in hand: who sees which, lists and pages, and the dates that pass or are counted again. Units see
 * exactly their own cases, offices those of their region, deputies those of suggestions that they signed.
 */
package org.lianluo.handling.assignment.caseload;
