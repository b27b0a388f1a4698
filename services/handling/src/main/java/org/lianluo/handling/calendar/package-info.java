/**
 * The working-day calendar: for each year the holidays and the weekends worked to make up for them (调休) that the State
 * Council announces in the November before. A year is loaded or replaced as a whole; due dates that waited for it are
 * counted again afterwards, in batches.
 */
package org.lianluo.handling.calendar;
