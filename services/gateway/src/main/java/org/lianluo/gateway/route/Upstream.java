package org.lianluo.gateway.route;

import java.net.URI;

/**
 * Where a service listens.
 *
 * @param service its name
 * @param host name or address
 * @param port TCP port
 * @param tls whether it speaks TLS
 */
public record Upstream(String service, String host, int port, boolean tls) {

    /** The upstream at this address, which must be plain {@code http(s)://host[:port]}. */
    static Upstream at(String service, URI url) {
        boolean tls = "https".equals(url.getScheme());
        boolean bare = url.getPath() == null
                || url.getPath().isEmpty()
                || url.getPath().equals("/");
        if (!(tls || "http".equals(url.getScheme())) || url.getHost() == null || !bare) {
            throw new IllegalArgumentException(
                    "lianluo.gateway.routes." + service + ".url must be http(s)://host:port, but is " + url);
        }
        int standardPort = tls ? 443 : 80;
        return new Upstream(service, url.getHost(), url.getPort() < 0 ? standardPort : url.getPort(), tls);
    }

    /** Scheme, host and port as the service itself writes them into links. */
    public String origin() {
        return (tls ? "https://" : "http://") + host + ":" + port;
    }
}
