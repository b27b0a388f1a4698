package org.lianluo.portal.attachment;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.UUID;
import org.lianluo.client.model.Attachment;

/**
 * The files of a case, and what the caller may do with them now.
 *
 * @param kind as the address has it: {@code opinions}, {@code suggestions}, {@code assignments} or {@code notices}
 * @param title of the case
 * @param back where the case is
 * @param version of the case, for who releases a file
 * @param purposes that a new one may have; none where it has no purpose
 */
@TemplateData
record Files(
        String kind,
        UUID id,
        String title,
        String back,
        List<Attachment> items,
        boolean mayAdd,
        boolean mayRemove,
        boolean mayRelease,
        Long version,
        List<String> purposes) {

    public String path() {
        return "/attachments/" + kind + "/" + id;
    }

    /** In kilobytes, at least one. */
    public long kilobytes(Attachment file) {
        return Math.max(1, file.getLength() / 1024);
    }
}
