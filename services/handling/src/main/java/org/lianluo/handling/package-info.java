/** The handling service: government units, the policies and calendar by which dates are set, and assignments. */
package org.lianluo.handling;
