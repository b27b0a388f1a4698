/** What a station should have (建站标准): checklists such as 六有 and the points of star ratings, all of them data. */
package org.lianluo.station.standard;
