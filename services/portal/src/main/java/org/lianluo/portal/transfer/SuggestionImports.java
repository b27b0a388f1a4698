package org.lianluo.portal.transfer;

import java.io.File;
import java.util.UUID;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.ImportsApi;
import org.lianluo.client.model.ImportPage;
import org.lianluo.client.model.ImportRun;
import org.lianluo.client.model.ImportWrongRowPage;
import org.lianluo.client.model.SheetFormat;
import org.lianluo.client.model.SheetImport;

/** Those of the suggestion service. */
record SuggestionImports(ImportsApi api) implements Desk {

    @Override
    public SheetImport send(String kind, String name, File file, String key) throws ApiException {
        return api.createSuggestionImport(kind, name, file, key);
    }

    @Override
    public ImportPage list(int most) throws ApiException {
        return api.listSuggestionImports(null, null, most);
    }

    @Override
    public SheetImport get(UUID id) throws ApiException {
        return api.getSuggestionImport(id);
    }

    @Override
    public ImportWrongRowPage faults(UUID id, String cursor, int most) throws ApiException {
        return api.listSuggestionImportFaults(id, cursor, most);
    }

    @Override
    public File sheet(UUID id) throws ApiException {
        return api.exportSuggestionImportFaults(id);
    }

    @Override
    public SheetImport run(UUID id, String ifMatch, ImportRun how, String key) throws ApiException {
        return api.runSuggestionImport(id, ifMatch, how, key);
    }

    @Override
    public SheetImport cancel(UUID id, String ifMatch, String key) throws ApiException {
        return api.cancelSuggestionImport(id, ifMatch, key);
    }

    @Override
    public File template(String kind, SheetFormat format) throws ApiException {
        return api.getSuggestionImportTemplate(kind, format);
    }
}
