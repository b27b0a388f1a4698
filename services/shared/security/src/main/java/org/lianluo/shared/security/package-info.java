/**
 * Who the caller is, what they may see, and how personal data is protected.
 *
 * <p>A role opens an operation; the claims of the token narrow the rows. Personal data of a constituent is encrypted at
 * rest, looked up by keyed hash, and masked unless a reason for showing it is logged. Names and phones by which somebody is
 * reached are the business of {@code org.lianluo.shared.contact}.
 */
package org.lianluo.shared.security;
