/** The wording of a reply: its class (答复类别), its text, and what it promises until when. */
package org.lianluo.handling.assignment.wording;
