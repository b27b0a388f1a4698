/**
 * The submitter's data: sealed at intake, kept for a time after the end, erased when that time is over or the submitter asks
 * (个人信息保护法 §19, §47, §51).
 */
package org.lianluo.suggestion.opinion.submitter;
