package org.lianluo.suggestion.opinion.voice;

/** How an opinion reached the station. */
public enum OpinionSource {
    KIOSK,
    QR,
    WEB,
    VISIT,
    PHONE,
    DEPUTY
}
