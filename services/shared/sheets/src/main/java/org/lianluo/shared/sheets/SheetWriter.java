package org.lianluo.shared.sheets;

import java.util.List;

/** Writes a table row by row; what was written before is no longer held. */
public interface SheetWriter extends AutoCloseable {

    /** @param cells null for an empty one */
    void row(List<String> cells);

    /** Ends the table. The stream below stays open. */
    @Override
    void close();
}
