package org.lianluo.portal.transfer;

import io.quarkus.qute.TemplateData;
import java.util.List;
import org.lianluo.client.model.SheetImport;

/**
 * An import with the service that has it.
 *
 * @param service as it stands in addresses
 */
@TemplateData
record SentImport(String service, SheetImport sheet) {

    public String path() {
        return "/imports/" + service + "/" + sheet.getId();
    }

    /** Whether it goes on by itself. */
    public boolean isUnderWay() {
        return List.of("RECEIVED", "RUNNING").contains(sheet.getStatus());
    }

    public boolean isOver() {
        return List.of("DONE", "CANCELLED", "FAILED").contains(sheet.getStatus());
    }

    /** Rows that are to be entered. */
    public Integer due() {
        return sheet.getNewRows() + sheet.getChangedRows();
    }
}
