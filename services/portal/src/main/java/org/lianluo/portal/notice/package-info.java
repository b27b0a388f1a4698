/** Screens of notices and study materials (通知公告、学习资料). */
package org.lianluo.portal.notice;
