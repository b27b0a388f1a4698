package org.lianluo.station.kiosk;

/** A language of a kiosk's screens. */
public enum KioskLanguage {
    ZH,
    EN
}
