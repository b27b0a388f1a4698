/**
 * Who calls, what he may see, and how personal data is kept.
 *
 * <p>A role opens an operation, the claims of the token narrow the rows. Personal data of a constituent is encrypted at
 * rest, looked up by keyed hash, and masked wherever it is shown without a logged reason.
 */
package org.lianluo.shared.security;
