/** Each limit of an assignment as a calculation: by which rule of whom, from which day, which days were skipped, and why. */
package org.lianluo.handling.assignment.reckoning;
