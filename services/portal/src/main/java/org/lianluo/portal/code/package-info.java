/** Codes of deputies (代表码), what a scanned code leads to, and how often codes are scanned. */
package org.lianluo.portal.code;
