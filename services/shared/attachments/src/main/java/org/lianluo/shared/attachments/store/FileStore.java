package org.lianluo.shared.attachments.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps the bytes of files under their ids. All replicas of a service see the same. Calls block: they are made on worker
 * threads. Which files are to be there is said by the database alone.
 */
public interface FileStore {

    /** Keeps a file, whole or not at all, and lastingly when this returns. */
    void write(UUID id, byte[] bytes) throws IOException;

    /** A place on this machine from where it may be read at once; empty if there is none. */
    Optional<Path> find(UUID id) throws IOException;

    /** Deletes a file, and what an interrupted {@link #write} left of it; no matter if there is none. */
    void delete(UUID id) throws IOException;
}
