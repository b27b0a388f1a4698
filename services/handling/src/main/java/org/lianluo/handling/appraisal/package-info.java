/**
 * How a region assesses the units that handle suggestions, year by year (承办单位考核): by a scheme that is frozen at the
 * start, with the marks of the units, of deputies and of offices, over facts that are frozen at the close.
 */
package org.lianluo.handling.appraisal;
