/**
 * Tables that are taken in row by row. A file is first only looked at: every row is done to the directory in memory and
 * thrown away, so what is told of it is what would happen. Then all of its rows are entered, or those that are right, by the
 * same code. Rows are found by their natural key, so the same file again changes nothing. Each service says what its rows are
 * by {@link org.lianluo.shared.transfer.RowKind}s.
 */
package org.lianluo.shared.transfer;
