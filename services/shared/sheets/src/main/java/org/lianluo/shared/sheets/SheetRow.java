package org.lianluo.shared.sheets;

import java.util.List;
import java.util.Set;

/**
 * A row as it stands in the file.
 *
 * @param number as the program that shows the file numbers it: the header is usually 1
 * @param cells their texts, in the order of columns; empty for an empty one
 * @param formulas places of cells that hold a formula; what it came to is not believed
 */
public record SheetRow(int number, List<String> cells, Set<Integer> formulas) {

    public SheetRow {
        cells = List.copyOf(cells);
        formulas = Set.copyOf(formulas);
    }

    /** The text at a place; empty beyond the last one. */
    public String text(int place) {
        return place < cells.size() ? cells.get(place) : "";
    }

    /** Whether nothing stands in it: such rows are passed over. */
    public boolean isEmpty() {
        return formulas.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
