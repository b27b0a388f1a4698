/**
 * What the asker does with receipt number and tracking code, without an account: follow, rate, withdraw. Cases that they
 * do not rate in time are closed here too.
 */
package org.lianluo.suggestion.opinion.receipt;
