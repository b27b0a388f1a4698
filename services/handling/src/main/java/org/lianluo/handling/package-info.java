/** The handling service: government units, the policies and calendar for due dates, and assignments. */
package org.lianluo.handling;
