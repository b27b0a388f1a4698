package org.lianluo.shared.web.refusal;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Map;

/** What a service says of the bodies that it takes. */
@ConfigMapping(prefix = "lianluo.http")
public interface WebSettings {

    /** The longest body of a route that takes more than JSON, by the last segment of its path. */
    Map<String, MemorySize> longestBody();

    /** The longest that a body may take. */
    Duration slowestBody();
}
