/** Who the caller is, according to their token. */
package org.lianluo.station.me;
