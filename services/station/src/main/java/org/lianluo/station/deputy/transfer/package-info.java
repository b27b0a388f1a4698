/** Deputies, their postings and their facts as tables. */
package org.lianluo.station.deputy.transfer;
