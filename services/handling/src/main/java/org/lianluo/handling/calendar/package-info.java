/**
 * The working-day calendar: each year's holidays and make-up working weekends (调休), which the State Council announces in
 * the November before. A year is loaded or replaced as a whole. Due dates that waited for it are then recounted in batches.
 */
package org.lianluo.handling.calendar;
