/** Who the caller is, as his token says it. */
package org.lianluo.station.me;
