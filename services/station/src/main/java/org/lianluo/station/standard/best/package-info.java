/** Lists of the best stations of a year (最佳联络站), published by the office. */
package org.lianluo.station.standard.best;
