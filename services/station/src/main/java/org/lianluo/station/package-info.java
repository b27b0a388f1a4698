/** The station service: regions, liaison stations and deputies, and who the caller is. */
package org.lianluo.station;
