/**
 * Floods (集中重复反映): one text that comes to a station again and again is found by rule and set aside in bulk, one of them
 * stays. Nothing is deleted, all are counted, and it can be undone for a time.
 */
package org.lianluo.suggestion.opinion.flood;
