package org.lianluo.station.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A deputy or somebody of the staff has opened an edition of a notice. There is one for each reader and edition. */
@Entity
public class NoticeRead {

    @Id
    private UUID id;

    private UUID noticeId;
    private int edition;

    /** Reference of the reader, never a name. */
    private String reader;

    /** Mandates of the reader. */
    private String[] deputyCodes;

    private Instant firstReadAt;

    protected NoticeRead() {}

    public UUID noticeId() {
        return noticeId;
    }

    public int edition() {
        return edition;
    }

    public Instant firstReadAt() {
        return firstReadAt;
    }
}
