/** The wording of a reply: its class (答复类别), its text, its commitments with due dates, and how far it is. */
package org.lianluo.handling.assignment.wording;
