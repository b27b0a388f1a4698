/** Satisfaction surveys, evaluations and votes (满意度测评、评议、表决): offices prepare and close them, deputies send papers. */
package org.lianluo.portal.poll;
