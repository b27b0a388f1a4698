/** Surveys in a hall: tellers hand out papers and count them, a display shows how many took part (会场). */
package org.lianluo.portal.poll.hall;
