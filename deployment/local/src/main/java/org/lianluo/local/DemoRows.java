package org.lianluo.local;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.servers.process.StartFailure;

/** The files of the folder {@code demo} on the class path: CSV in UTF-8, the first row the names of the columns. */
final class DemoRows {
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.EMPTY_STRING_AS_NULL).build();

    private DemoRows() {}

    /** All rows of a file, by column; what is blank is null. */
    static List<Map<String, String>> read(String file) {
        try (InputStream in = DemoRows.class.getResourceAsStream("/demo/" + file);
                MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader().withStrictHeaders(true))
                        .readValues(in)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new StartFailure(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
