package org.lianluo.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Locale;
import org.lianluo.gateway.route.GatewayConfig;

/**
 * Counts requests in token buckets, one per kind and caller, in the memory of this replica only.
 *
 * <p>Bounded: at most {@link GatewayConfig.Limits#remembered()} buckets. A forgotten caller starts with a full bucket,
 * so a flood of addresses can loosen a limit but not exhaust the memory. Safe for several threads.
 */
public final class RateLimits {

    /** What is counted apart. */
    enum Kind {
        CALLER,
        ANONYMOUS,
        ANONYMOUS_WRITE,
        WRONG_TRACKING_CODE
    }

    private record Key(Kind kind, String who) {}

    /**
     * What a caller has left.
     *
     * @param left requests that may follow at once
     * @param reset time until all of them are there again
     * @param untilNext time until the next one is there; zero where this one was
     */
    public record Quota(Kind kind, GatewayConfig.Limit limit, long left, Duration reset, Duration untilNext) {

        boolean isExceeded() {
            return !untilNext.isZero();
        }

        /** For the field {@code RateLimit-Policy} of draft-ietf-httpapi-ratelimit-headers. */
        public String policy() {
            return "\"%s\";q=%d;w=%d"
                    .formatted(name(), limit.requests(), limit.per().toSeconds());
        }

        /** For the field {@code RateLimit}. */
        public String state() {
            return "\"%s\";r=%d;t=%d"
                    .formatted(name(), left, reset.plusNanos(999_999_999).toSeconds());
        }

        private String name() {
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final GatewayConfig.Limits limits;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets;

    public RateLimits(GatewayConfig.Limits limits, TimeMeter time) {
        this.limits = limits;
        this.time = time;
        // No expiry by time: a bucket may outlive its window harmlessly, and the size bounds the memory.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(limits.remembered())
                .executor(Runnable::run)
                .build();
    }

    /** Takes one from the caller's bucket, or says how long to wait until there is one. */
    Quota take(Kind kind, String who) {
        ConsumptionProbe probe = bucket(kind, who).tryConsumeAndReturnRemaining(1);
        Duration wait =
                probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
        return new Quota(
                kind,
                limitOf(kind),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                wait);
    }

    /** Puts one back, for what turned out not to count. */
    void giveBack(Kind kind, String who) {
        bucket(kind, who).addTokens(1);
    }

    /** How many buckets there are. */
    long remembered() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private Bucket bucket(Kind kind, String who) {
        return buckets.get(new Key(kind, who), key -> newBucket(limitOf(kind)));
    }

    private Bucket newBucket(GatewayConfig.Limit limit) {
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(limit.requests())
                .refillGreedy(limit.requests(), limit.per())
                .build();
        return Bucket.builder()
                .addLimit(bandwidth)
                .withCustomTimePrecision(time)
                .build();
    }

    private GatewayConfig.Limit limitOf(Kind kind) {
        return switch (kind) {
            case CALLER -> limits.caller();
            case ANONYMOUS -> limits.anonymous();
            case ANONYMOUS_WRITE -> limits.anonymousWrite();
            case WRONG_TRACKING_CODE -> limits.wrongTrackingCode();
        };
    }
}
