package org.lianluo.shared.attachments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A file as those see it who may read it. */
@Schema(name = "Attachment", description = "File that belongs to a case (附件)")
public record AttachmentView(
        UUID id,

        @Schema(description = "Name as typed (文件名)", examples = "现场情况说明.pdf")
        String name,

        @Schema(description = "Kind of file, by its content (类型)", examples = "application/pdf")
        String mediaType,

        @Schema(description = "What it is for, if the case has several kinds of file (用途)", examples = "ANNEX")
        @Nullable
        String purpose,

        @Schema(description = "Length in bytes (大小)", examples = "48213")
        long length,

        @Schema(description = "SHA-256 of the stored file (校验值)")
        String sha256,

        @Schema(description = "Whether the security check found something; then it is not served (是否隔离)")
        boolean quarantined,

        Instant addedAt,

        @Schema(description = "When it was released beyond those who work on the case (公开或转出时间)") @Nullable
        Instant releasedAt) {

    public static AttachmentView of(Attachment attachment) {
        return new AttachmentView(
                attachment.id,
                attachment.name,
                attachment.kind.mediaType(),
                attachment.purpose,
                attachment.length,
                attachment.sha256,
                attachment.quarantined,
                attachment.addedAt,
                attachment.releasedAt);
    }

    /** All files of a case on one page. */
    @Schema(name = "Attachments", description = "Files of a case, oldest first (附件列表)")
    public record All(List<AttachmentView> items) {}
}
