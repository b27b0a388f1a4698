/**
 * Signing in and out, and the session between: its tokens live in encrypted cookies, never in a page or a script. Between two
 * requests this replica keeps at most what a renewal brought, for half a minute.
 */
package org.lianluo.portal.session;
