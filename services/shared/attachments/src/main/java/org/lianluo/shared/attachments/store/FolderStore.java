package org.lianluo.shared.attachments.store;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.lianluo.shared.attachments.AttachmentSettings;

/**
 * A folder, which all replicas of a service share. A file has the name of its id, in one of 256 folders; while it is written
 * it has another, and so is never seen in part.
 */
@ApplicationScoped
@DefaultBean
class FolderStore implements FileStore {

    private static final String UNFINISHED = ".part";

    private final Path folder;

    FolderStore(AttachmentSettings settings) {
        this.folder = settings.folder().toAbsolutePath();
    }

    @Override
    public void write(UUID id, byte[] bytes) throws IOException {
        Path place = place(id);
        Path unfinished = unfinished(place);
        Files.createDirectories(place.getParent());
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        // The name has to last too, and that of a new folder.
        force(place.getParent());
        force(folder);
    }

    @Override
    public Optional<Path> find(UUID id) {
        return Optional.of(place(id)).filter(Files::isRegularFile);
    }

    @Override
    public void delete(UUID id) throws IOException {
        Path place = place(id);
        Files.deleteIfExists(unfinished(place));
        Files.deleteIfExists(place);
    }

    /** The end of an id is random, its beginning is time. */
    private Path place(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private static Path unfinished(Path place) {
        return place.resolveSibling(place.getFileName() + UNFINISHED);
    }

    private static void force(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
