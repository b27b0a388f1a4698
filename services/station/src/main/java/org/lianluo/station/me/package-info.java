/** Who the caller is, as their token says it. */
package org.lianluo.station.me;
