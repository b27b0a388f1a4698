package org.lianluo.portal.transfer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.lianluo.client.model.SheetFormat;

/** Tables as they go out, to be saved. */
final class Tables {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Tables() {}

    /** What the client kept of it goes once it was sent on. */
    static Response saved(File file, SheetFormat format, String name) throws IOException {
        String end = format == SheetFormat.CSV ? ".csv" : ".xlsx";
        return Response.ok(
                        Files.newInputStream(file.toPath(), StandardOpenOption.DELETE_ON_CLOSE),
                        format == SheetFormat.CSV ? "text/csv;charset=UTF-8" : XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"table" + end + "\"; filename*=UTF-8''"
                                + URLEncoder.encode(name + end, StandardCharsets.UTF_8))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
