/**
 * How units are assessed (考核办法): indicators as data, with formulas of a closed set over named figures. Two schemes are
 * shipped; a region enters its own.
 */
package org.lianluo.handling.appraisal.scheme;
