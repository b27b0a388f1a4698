/** Strict reading of requests: parameters, cursors and pages of lists, JSON, plain text. */
package org.lianluo.shared.web.input;
