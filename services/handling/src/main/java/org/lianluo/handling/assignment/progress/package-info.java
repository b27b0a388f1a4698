/**
 * Units' own systems report how far the handling is (办理进展). The newest fact counts, in whatever order the reports come.
 */
package org.lianluo.handling.assignment.progress;
