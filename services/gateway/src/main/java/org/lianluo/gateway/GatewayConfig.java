package org.lianluo.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** What an operator can set, all under {@code lianluo.gateway}. */
@ConfigMapping(prefix = "lianluo.gateway")
interface GatewayConfig {

    /** By service name. */
    Map<String, Route> routes();

    /** The longest request body; more is answered with 413. Photographs need 5 × 5 MB. */
    @WithDefault("30M")
    MemorySize maxBody();

    /** How long a service may take to accept a connection. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long a service may be silent after it has the whole request, and between two parts of its answer. */
    @WithDefault("30S")
    Duration responseTimeout();

    /** Connections kept to each service at most. */
    @WithDefault("128")
    int connectionsPerService();

    /** How much one caller may ask of one replica. */
    Limits limits();

    /** A service and what it owns. */
    interface Route {

        /** Scheme, host and port; a path is not allowed, since paths are the same in front and behind. */
        URI url();

        /** The first path segments after {@code /api/v1/} that belong to the service. */
        Set<String> resources();
    }

    /** All counted per replica. */
    interface Limits {

        /** A token's holder: subject and client together. */
        Limit caller();

        /** A source address without a token. */
        Limit anonymous();

        /** What changes something, from a source address without a token. */
        Limit anonymousWrite();

        /** Refused looks at a receipt from a source address without a token: guessing tracking codes. */
        Limit wrongTrackingCode();

        /** How many callers are remembered at most; the least recently seen is forgotten first. */
        @WithDefault("100000")
        int remembered();
    }

    /** So many in such a time; refilled evenly, and the whole may be used at once. */
    interface Limit {

        /** At least 1. */
        int requests();

        /** The time in which {@link #requests()} are refilled. */
        Duration per();
    }
}
