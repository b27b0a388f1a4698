/**
 * Who raised an opinion: sealed when it comes in, kept for a time after the end, erased when that is over or when they ask
 * (个人信息保护法 §19, §47, §51).
 */
package org.lianluo.suggestion.opinion.submitter;
