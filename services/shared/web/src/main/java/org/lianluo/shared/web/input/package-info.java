/** What callers send, read by the letter: parameters, cursors and pages of lists, JSON, plain text. */
package org.lianluo.shared.web.input;
