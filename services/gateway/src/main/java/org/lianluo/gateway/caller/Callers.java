package org.lianluo.gateway.caller;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who calls, as far as the network tells. What a proxy says of its own callers is believed of trusted proxies only, and
 * of {@code X-Forwarded-For} only what trusted proxies wrote: its end, not its beginning, which anybody can write.
 *
 * <p>A load balancer is known by its address. The portal is known by a key: where it runs, other programs may have the same
 * address, or it may have a new one tomorrow.
 */
public final class Callers {

    /** By which a trusted proxy that serves people, such as the portal, names the one for whom it calls. */
    static final String NAMED_USER = "X-Lianluo-User";

    /** By which the portal and the gateway prove to each other to be themselves. */
    public static final String PORTAL_KEY = "X-Lianluo-Portal-Key";

    private static final String FORWARDED_FOR = "X-Forwarded-For";
    private static final Pattern NAME = Pattern.compile("[!-~]{1,128}");

    private final List<IpSubnetFilterRule> trusted;
    private final Optional<byte[]> portalKey;

    public Callers(List<String> trustedProxies, Optional<String> portalKey) {
        this.trusted = trustedProxies.stream().map(Callers::rule).toList();
        this.portalKey = portalKey.map(Callers::bytes);
    }

    /** The address of the client. */
    public String addressOf(HttpServerRequest request) {
        SocketAddress peer = request.connection().remoteAddress();
        String address = peer == null ? null : peer.hostAddress();
        boolean believed = comesFromTrusted(request);
        List<String> hops = hops(request);
        for (int i = hops.size() - 1; i >= 0 && believed; i--) {
            String hop = hops.get(i).strip();
            if (!NetUtil.isValidIpV4Address(hop) && !NetUtil.isValidIpV6Address(hop)) {
                break;
            }
            address = hop;
            believed = isTrusted(address);
        }
        return address;
    }

    /** One name to count the callers without a token by: the user whom a trusted proxy names, else the address. */
    public String nameOf(HttpServerRequest request) {
        return namedUser(request).map("user "::concat).orElseGet(() -> SourceAddress.of(addressOf(request)));
    }

    /** The user whom a trusted proxy names. */
    Optional<String> namedUser(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(NAMED_USER))
                .filter(name -> NAME.matcher(name).matches())
                .filter(name -> comesFromTrusted(request));
    }

    /** The scheme that the client uses: TLS may end at a trusted proxy. */
    public String schemeOf(HttpServerRequest request) {
        boolean tls = "https".equalsIgnoreCase(request.getHeader("X-Forwarded-Proto")) && comesFromTrusted(request);
        return tls ? "https" : request.scheme();
    }

    private boolean comesFromTrusted(HttpServerRequest request) {
        SocketAddress peer = request.connection().remoteAddress();
        return peer != null && isTrusted(peer.hostAddress()) || isPortal(request);
    }

    private boolean isPortal(HttpServerRequest request) {
        String key = request.getHeader(PORTAL_KEY);
        return key != null
                && portalKey
                        .filter(known -> MessageDigest.isEqual(known, bytes(key)))
                        .isPresent();
    }

    private static byte[] bytes(String key) {
        return key.getBytes(StandardCharsets.UTF_8);
    }

    private boolean isTrusted(String address) {
        // A literal is never looked up, so this does not block.
        return address != null
                && !trusted.isEmpty()
                && trusted.stream().anyMatch(rule -> rule.matches(new InetSocketAddress(address, 0)));
    }

    private static List<String> hops(HttpServerRequest request) {
        List<String> hops = new ArrayList<>();
        request.headers().getAll(FORWARDED_FOR).forEach(line -> hops.addAll(List.of(line.split(","))));
        return hops;
    }

    private static IpSubnetFilterRule rule(String network) {
        String[] parts = network.strip().split("/");
        boolean literal = NetUtil.isValidIpV4Address(parts[0]) || NetUtil.isValidIpV6Address(parts[0]);
        if (!literal || parts.length > 2) {
            throw new IllegalArgumentException(
                    "lianluo.gateway.trusted-proxies takes addresses and networks such as 10.1.0.0/16, not " + network);
        }
        int whole = NetUtil.isValidIpV4Address(parts[0]) ? 32 : 128;
        int prefix = parts.length == 1 ? whole : Integer.parseInt(parts[1]);
        return new IpSubnetFilterRule(parts[0], prefix, IpFilterRuleType.ACCEPT);
    }
}
