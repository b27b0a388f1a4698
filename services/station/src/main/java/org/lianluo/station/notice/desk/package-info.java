/** Notices as callers use them. */
package org.lianluo.station.notice.desk;
