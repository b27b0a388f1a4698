package org.lianluo.portal.show;

import jakarta.ws.rs.core.Response;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Photos that a page shows, 5 MB at most. The client lays each in a file, of which nothing stays. */
public final class Bytes {

    /** What every JPEG begins with. */
    private static final byte JPEG = (byte) 0xff;

    private Bytes() {}

    /** A photo, shown in a page. */
    public static Response photo(File file) {
        byte[] bytes = taken(file);
        return Response.ok(bytes, bytes.length > 0 && bytes[0] == JPEG ? "image/jpeg" : "image/png")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static byte[] taken(File file) {
        try {
            try {
                return Files.readAllBytes(file.toPath());
            } finally {
                Files.delete(file.toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
