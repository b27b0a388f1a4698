/** What is refused, before a resource runs or by an exception, and the problem document that says so (RFC 9457). */
package org.lianluo.shared.web.refusal;
