/**
 * Notices and study materials (通知公告、学习资料): what the office of a region, or the head of a station, publishes to
 * everybody, to its deputies, to its staff or to those whom it invites, and who has read it. A correction is a new edition;
 * a reading stays with the edition that was read.
 */
package org.lianluo.station.notice;
