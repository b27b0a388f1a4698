package org.lianluo.shared.attachments;

import java.util.UUID;
import org.lianluo.shared.attachments.content.FileKind;

/**
 * A file that was looked into and written, and waits for its row.
 *
 * @param id in the store
 * @param name as typed
 * @param length in bytes
 * @param sha256 of what was written, hexadecimal
 * @param finding what the scanner found; null for nothing
 */
public record ReadyFile(UUID id, String name, FileKind kind, long length, String sha256, String finding) {}
