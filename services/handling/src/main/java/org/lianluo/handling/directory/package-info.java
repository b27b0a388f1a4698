/** Regions and deputies, as this service knows them from the station service: their names stand in letters. */
package org.lianluo.handling.directory;
