/** The desk of a reception day: who came, who waits, who was heard, and what it came to. */
package org.lianluo.station.reception.desk;
