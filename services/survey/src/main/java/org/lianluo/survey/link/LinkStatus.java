package org.lianluo.survey.link;

/** What has become of a link; read off it and the day, never stored. */
enum LinkStatus {
    ISSUED,
    USED,
    EXPIRED,
    REVOKED
}
