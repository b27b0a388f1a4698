/** Numbers of deputies as of a day and as known on a day, and the job that shows in each row what holds today. */
package org.lianluo.station.deputy.figure;
