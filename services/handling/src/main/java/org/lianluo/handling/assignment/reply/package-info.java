/** Units draft replies (答复); a reply counts as issued only after the unit's leader approved it. */
package org.lianluo.handling.assignment.reply;
