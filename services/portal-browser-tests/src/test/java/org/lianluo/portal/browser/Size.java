package org.lianluo.portal.browser;

import java.util.Locale;

/** How much of a page somebody sees at once. */
enum Size {
    PHONE(360, 740),
    DESK(1280, 900),
    KIOSK(1080, 1920);

    private final int width;
    private final int height;

    Size(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** As it stands in the names of pictures. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
