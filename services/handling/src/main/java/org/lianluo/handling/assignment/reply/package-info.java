/** Units draft replies (答复); only one that the leader of the unit approved counts as issued. */
package org.lianluo.handling.assignment.reply;
