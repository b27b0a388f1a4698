/**
 * A station's staff see a submitter's personal data in full for a reason, find earlier opinions from the same phone,
 * and erase the data. The audit trail records each of these.
 */
package org.lianluo.suggestion.opinion.disclosure;
