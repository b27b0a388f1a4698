/** Similar suggestions: those that are open, and those of earlier years with their replies (相似建议). */
package org.lianluo.portal.similar;
