/**
 * Co-handlers give their opinions to the lead (会办) and do not reply. The lead may send one back, once; where the two do not
 * agree, an office coordinates them.
 */
package org.lianluo.handling.assignment.cohandling;
