package org.lianluo.shared.transfer;

import org.lianluo.shared.sheets.Words;

/**
 * What is wrong with a cell.
 *
 * @param column heading; null where it is the row as a whole
 * @param zh what to do, in Chinese
 * @param en the same in English
 */
record CellFault(String column, String zh, String en) {

    static CellFault of(String column, Words words) {
        return new CellFault(column, words.zh(), words.en());
    }
}
