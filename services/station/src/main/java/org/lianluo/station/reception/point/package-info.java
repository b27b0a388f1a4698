/** What deputies raise on a directors' day (主任接待代表日), and what they are answered, on the day or after it. */
package org.lianluo.station.reception.point;
