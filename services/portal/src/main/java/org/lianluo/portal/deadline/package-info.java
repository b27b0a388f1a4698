/** How each day of an assignment is counted (期限的计算). */
package org.lianluo.portal.deadline;
