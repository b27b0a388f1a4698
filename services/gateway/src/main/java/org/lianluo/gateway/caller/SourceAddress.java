package org.lianluo.gateway.caller;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Who calls without a token, as far as the network tells. */
final class SourceAddress {

    private static final int IPV6_NETWORK_BYTES = 8;

    private SourceAddress() {}

    /** One name per source to count by: an IPv4 address, or an IPv6 /64 network, since a household has a whole one. */
    static String of(String host) {
        if (host == null) {
            return "unknown";
        }
        return host.indexOf(':') < 0 ? host : network(host);
    }

    private static String network(String ipv6) {
        try {
            int scope = ipv6.indexOf('%');
            // A literal is never looked up, so this does not block.
            InetAddress parsed = InetAddress.getByName(scope < 0 ? ipv6 : ipv6.substring(0, scope));
            if (!(parsed instanceof Inet6Address)) {
                return parsed.getHostAddress();
            }
            byte[] bytes = parsed.getAddress();
            Arrays.fill(bytes, IPV6_NETWORK_BYTES, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not an address: " + ipv6, e);
        }
    }
}
