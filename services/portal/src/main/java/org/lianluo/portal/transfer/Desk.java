package org.lianluo.portal.transfer;

import java.io.File;
import java.util.UUID;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.model.ImportPage;
import org.lianluo.client.model.ImportRun;
import org.lianluo.client.model.ImportWrongRowPage;
import org.lianluo.client.model.SheetFormat;
import org.lianluo.client.model.SheetImport;

/** The imports of one service: all do the same, under their own names. */
interface Desk {

    SheetImport send(String kind, String name, File file, String key) throws ApiException;

    ImportPage list(int most) throws ApiException;

    SheetImport get(UUID id) throws ApiException;

    ImportWrongRowPage faults(UUID id, String cursor, int most) throws ApiException;

    File sheet(UUID id) throws ApiException;

    SheetImport run(UUID id, String ifMatch, ImportRun how, String key) throws ApiException;

    SheetImport cancel(UUID id, String ifMatch, String key) throws ApiException;

    File template(String kind, SheetFormat format) throws ApiException;
}
