package org.lianluo.suggestion.photo;

import java.util.UUID;
import org.lianluo.shared.attachments.image.CleanImage;

/**
 * A photo that was cleaned and written, and waits for its row.
 *
 * @param id in the store
 */
public record ReadyPhoto(UUID id, CleanImage image) {}
