/**
 * People's deputies (人大代表) and the stations of their postings. Their basic information is public (代表法 2025 §58).
 */
package org.lianluo.station.deputy;
