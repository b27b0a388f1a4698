package org.lianluo.shared.attachments.image;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * Hears what a decoder only warns of: a JPEG that lacks its second half is filled up with grey and returned as if nothing
 * were missing.
 */
final class NotWhole implements IIOReadWarningListener {

    /** What some cameras leave between two parts, to no harm. */
    private static final String HARMLESS = "extraneous bytes";

    private String missing;

    @Override
    public void warningOccurred(ImageReader reader, String warning) {
        if (!warning.contains(HARMLESS)) {
            missing = warning;
        }
    }

    void check() throws IOException {
        if (missing != null) {
            throw new IOException(missing);
        }
    }
}
