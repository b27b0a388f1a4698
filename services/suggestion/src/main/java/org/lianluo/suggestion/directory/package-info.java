/** Stations, deputies and units, as this service knows them from their owners' events. */
package org.lianluo.suggestion.directory;
