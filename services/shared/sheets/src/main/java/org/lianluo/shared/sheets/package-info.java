/**
 * Tables as people keep them: CSV in whatever encoding Excel and WPS write, and XLSX. Read row by row, never all at once, and
 * never run: a formula is a fault that is told. Written so that the same programs show them with Chinese intact.
 */
package org.lianluo.shared.sheets;
