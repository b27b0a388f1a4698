package org.lianluo.suggestion.opinion;

/** How an opinion reached the station. */
enum OpinionSource {
    KIOSK,
    QR,
    WEB,
    VISIT,
    PHONE,
    DEPUTY
}
