package org.lianluo.portal.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Chromium that can be started on this machine. */
interface ChromiumProgram {
    /** Its command line as far as programs differ; the profile is a folder of one run. */
    List<String> command(Path profile);

    default Map<String, String> environment() {
        return Map.of();
    }
}
