/** Screens of the meetings of the standing committee, their reports, and the days that the law sets (常委会会议). */
package org.lianluo.portal.agenda;
