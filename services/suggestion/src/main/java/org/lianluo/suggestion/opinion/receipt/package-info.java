/**
 * Constituents without an account follow, rate or withdraw their opinion with receipt number and tracking code. A job
 * closes cases that they do not rate in time.
 */
package org.lianluo.suggestion.opinion.receipt;
