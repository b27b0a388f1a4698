/** This service's projection of stations, deputies and units, from their owners' events. */
package org.lianluo.suggestion.directory;
