package org.lianluo.gateway.route;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an operator can set, all under {@code lianluo.gateway}. */
@ConfigMapping(prefix = "lianluo.gateway")
public interface GatewayConfig {

    /** By service name. */
    Map<String, Route> routes();

    /** The pages for people. */
    Portal portal();

    /** The longest photograph, which may have 5 MB; more is answered with 413. */
    @WithDefault("6M")
    MemorySize maxPhoto();

    /** The longest file of a case, which may have 20 MB. */
    @WithDefault("21M")
    MemorySize maxAttachment();

    /** The longest body that is neither. */
    @WithDefault("1M")
    MemorySize maxBody();

    /** How slow a client may be. */
    Pace pace();

    /** Addresses and networks (CIDR) of proxies whose word about their own callers is taken. */
    Optional<List<String>> trustedProxies();

    /** How long a service may take to accept a connection. */
    @WithDefault("2S")
    Duration connectTimeout();

    /** How long a service may be silent after it has the whole request, and between two parts of its answer. */
    @WithDefault("30S")
    Duration responseTimeout();

    /** Connections kept to each service at most. */
    @WithDefault("128")
    int connectionsPerService();

    /** How many of them one caller may hold at once. */
    @WithDefault("16")
    int connectionsPerCaller();

    /** How long an idle connection to a service is kept; less than the services keep it ({@code quarkus.http.idle-timeout}). */
    @WithDefault("30S")
    Duration keepIdle();

    /** How much one caller may ask of one replica. */
    Limits limits();

    /** A service and what it owns. */
    interface Route {

        /** Scheme, host and port; a path is not allowed, since paths are the same in front and behind. */
        URI url();

        /**
         * The first path segments after {@code /api/v1/} that belong to the service, and actions on resources of others, such
         * as {@code suggestions/*&#47;coordination}.
         */
        Set<String> resources();
    }

    /** It gets whatever is not under {@code /api/}. */
    interface Portal {

        /** Scheme, host and port; without it there are no pages. */
        Optional<URI> url();

        /** By which gateway and portal know each other: what the portal says of its callers is believed. */
        Optional<String> key();
    }

    /** Only the time in which the client is waited for counts. */
    interface Pace {

        /** The longest that a body may take. */
        @WithDefault("30S")
        Duration body();

        /** The longest that a photograph or another file may take. */
        @WithDefault("120S")
        Duration photo();

        /** How many bytes of a body must come in a second, once {@link #grace()} is over. */
        @WithDefault("1K")
        MemorySize bytesPerSecond();

        /** How long a body may be slower than that. */
        @WithDefault("10S")
        Duration grace();

        /** How long a client may take nothing of an answer that waits for it. */
        @WithDefault("30S")
        Duration answerStall();
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
