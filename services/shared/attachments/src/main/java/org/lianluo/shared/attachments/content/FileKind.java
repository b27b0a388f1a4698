package org.lianluo.shared.attachments.content;

import org.lianluo.shared.attachments.AttachmentProblem;
import org.lianluo.shared.attachments.image.CleanImage;
import org.lianluo.shared.problem.ProblemException;

/** The kinds of file that are taken. */
public enum FileKind {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    /** 版式文档, GB/T 33190 */
    OFD("application/ofd", ".ofd"),
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /**
     * What the content is, whatever name and sender say.
     *
     * @throws ProblemException if it is of no kind that is taken, damaged, encrypted, active or unpacks into too much
     */
    public static FileKind of(byte[] bytes) {
        if (PdfContent.isPdf(bytes)) {
            PdfContent.check(bytes);
            return PDF;
        }
        if (ZipParts.isZip(bytes)) {
            return Container.kindOf(bytes);
        }
        if (CleanImage.isJpeg(bytes)) {
            return JPEG;
        }
        if (CleanImage.isPng(bytes)) {
            return PNG;
        }
        if (Compound.isEncryptedPackage(bytes)) {
            throw new ProblemException(AttachmentProblem.ATTACHMENT_ENCRYPTED);
        }
        throw new ProblemException(AttachmentProblem.ATTACHMENT_NOT_READABLE);
    }

    public boolean isImage() {
        return this == JPEG || this == PNG;
    }

    public String mediaType() {
        return mediaType;
    }

    /** With the dot. */
    public String extension() {
        return extension;
    }
}
