/** How far units say they are, and what the status codes of their own systems mean (办理进展、状态码表). */
package org.lianluo.portal.progress;
