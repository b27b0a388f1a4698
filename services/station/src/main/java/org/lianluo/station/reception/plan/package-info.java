/** The reception days of a year, planned for all stations of a region at once. */
package org.lianluo.station.reception.plan;
