/** How many stations there were on a day, by kind and level: counted from the steps of their courses. */
package org.lianluo.station.station.figures;
