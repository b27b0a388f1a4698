/**
 * Who did what, when, and whether it succeeded, in a form that shows tampering (等保三级: audit records are protected
 * against deletion, change and overwriting).
 *
 * <p>A row is written in the business transaction; the application's database role may only insert and read it. One
 * chainer links rows in batches with an HMAC whose key is kept outside the database, and publishes each head, so that
 * writes are not serialised and a changed, removed or added row is found. The verification compares the chain with the
 * published heads, so that a trail that was cut is found too. Who reads the trail leaves a row in it.
 */
package org.lianluo.shared.audit;
