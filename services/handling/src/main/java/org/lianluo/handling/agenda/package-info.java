/** Meetings of the standing committee, the reports on them, and what is due before and after (常委会会议、报告及法定时限). */
package org.lianluo.handling.agenda;
