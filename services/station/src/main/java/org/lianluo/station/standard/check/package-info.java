/** What was seen at a station of what a standard asks (建站检查): each look with its evidence and day. */
package org.lianluo.station.standard.check;
