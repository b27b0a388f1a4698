package org.lianluo.shared.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks a workbook once and throws it away, to know that it does not unpack to more than a table of this size can hold.
 * What libraries hold in memory, the shared texts and formats, may be much less than the sheets, which are streamed.
 */
final class XlsxBounds {

    private static final int MOST_PARTS = 1000;
    private static final long MOST_STREAMED = 400L * 1024 * 1024;
    private static final long MOST_HELD = 48L * 1024 * 1024;

    private XlsxBounds() {}

    /** Reads the archive as the reader of workbooks does, so that both see the same parts. */
    static void check(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw tooLarge();
            }
            long streamed = 0;
            long held = 0;
            for (ZipArchiveEntry part : parts) {
                if (part.getName().startsWith("xl/worksheets/")) {
                    streamed += unpacked(zip, part, MOST_STREAMED - streamed);
                } else {
                    held += unpacked(zip, part, MOST_HELD - held);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new SheetFault("文件不完整或者已损坏，请另存后重新上传", "The file is not whole: save it anew and send it again");
        }
    }

    private static long unpacked(ZipFile zip, ZipArchiveEntry part, long most) throws IOException {
        byte[] piece = new byte[16 * 1024];
        long bytes = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                bytes += read;
                if (bytes > most) {
                    throw tooLarge();
                }
            }
        }
        return bytes;
    }

    private static SheetFault tooLarge() {
        return new SheetFault(
                "文件解压后过大，请删去图片和其他工作表，或者分成几个文件",
                "The file unpacks to too much: remove pictures and other sheets, or split it");
    }
}
