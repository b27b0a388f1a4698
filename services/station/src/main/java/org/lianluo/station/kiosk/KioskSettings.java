package org.lianluo.station.kiosk;

import java.util.List;

/**
 * What a device is told to do.
 *
 * @param languages in the order in which it offers them; the first is the one it starts with
 * @param idleSeconds after which it wipes what was typed
 */
public record KioskSettings(List<KioskLanguage> languages, int idleSeconds) {

    /** What holds until somebody says otherwise. */
    public static final KioskSettings FIRST = new KioskSettings(List.of(KioskLanguage.ZH, KioskLanguage.EN), 60);

    public KioskSettings {
        languages = List.copyOf(languages);
    }
}
