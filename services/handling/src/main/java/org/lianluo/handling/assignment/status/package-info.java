/** The status codes of units' own systems (状态码), and which stage of the handling each stands for. */
package org.lianluo.handling.assignment.status;
