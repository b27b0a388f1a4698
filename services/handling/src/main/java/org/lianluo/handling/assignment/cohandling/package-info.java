/** Co-handlers give their opinions to the lead (会办) and do not reply. */
package org.lianluo.handling.assignment.cohandling;
