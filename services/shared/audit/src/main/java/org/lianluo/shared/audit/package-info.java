/**
 * The record of who did what, when, and whether it succeeded, in a form that shows tampering (等保三级: audit records are protected
 * against deletion, change and overwriting).
 *
 * <p>A row is written in the business transaction; the application's database role may only insert and read it. One
 * chainer links rows in batches with an HMAC whose key is kept outside the database, and publishes each head. So writes
 * are not serialised, and the verification finds a changed, removed or added row. It also compares the chain with the
 * published heads and so finds a trail that was cut. Each reading of the trail adds a row to it.
 */
package org.lianluo.shared.audit;
