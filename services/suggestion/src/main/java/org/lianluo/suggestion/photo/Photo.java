package org.lianluo.suggestion.photo;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.attachments.image.CleanImage;

/** A photo of an opinion, as it was re-encoded. Its bytes are in the store, under the same id. */
@Entity
public class Photo {

    @Id
    UUID id;

    UUID opinionId;
    String mediaType;

    /** SHA-256 of what is kept, hexadecimal. */
    String sha256;

    /** SHA-256 of what was sent, hexadecimal. */
    String originalSha256;

    int width;
    int height;

    /** Null, but for one of earlier times that {@link PhotoMove} has not moved to the store yet. */
    byte[] content;

    Instant createdAt;

    protected Photo() {}

    Photo(UUID id, UUID opinionId, CleanImage image, Instant at) {
        this.id = id;
        this.opinionId = opinionId;
        this.mediaType = image.mediaType();
        this.sha256 = image.sha256();
        this.originalSha256 = image.originalSha256();
        this.width = image.width();
        this.height = image.height();
        this.createdAt = at;
    }

    public UUID id() {
        return id;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
