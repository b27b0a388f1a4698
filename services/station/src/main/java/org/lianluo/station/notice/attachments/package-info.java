/** The files of a notice: its keepers add and remove them, whoever may read it downloads them. */
package org.lianluo.station.notice.attachments;
