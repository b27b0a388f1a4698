/** Refusals, before a resource runs or by an exception, and their problem documents (RFC 9457). */
package org.lianluo.shared.web.refusal;
