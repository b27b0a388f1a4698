/** What happened to liaison stations over the years (沿革), the acts that make it, and how many there were on a day. */
package org.lianluo.portal.course;
