/** The wording of a reply: its class (答复类别), its text, and its commitments with due dates. */
package org.lianluo.handling.assignment.wording;
