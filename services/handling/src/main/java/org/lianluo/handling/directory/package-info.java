/** This service's projection of regions and deputies, from the station service. Letters need their names. */
package org.lianluo.handling.directory;
