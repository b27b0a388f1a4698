package org.lianluo.gateway.route;

import java.net.URI;

/**
 * Where a service or the portal listens.
 *
 * @param service its name
 * @param host name or address
 * @param port TCP port
 * @param tls whether it speaks TLS
 */
public record Upstream(String service, String host, int port, boolean tls) {

    private static final String PORTAL = "portal";

    /** The portal at this address. */
    static Upstream portal(URI url) {
        return at(PORTAL, url, "lianluo.gateway.portal.url");
    }

    /** The service at this address. */
    static Upstream service(String service, URI url) {
        return at(service, url, "lianluo.gateway.routes." + service + ".url");
    }

    private static Upstream at(String service, URI url, String setting) {
        boolean tls = "https".equals(url.getScheme());
        boolean bare = url.getPath() == null
                || url.getPath().isEmpty()
                || url.getPath().equals("/");
        if (!(tls || "http".equals(url.getScheme())) || url.getHost() == null || !bare) {
            throw new IllegalArgumentException(setting + " must be http(s)://host:port, but is " + url);
        }
        int standardPort = tls ? 443 : 80;
        return new Upstream(service, url.getHost(), url.getPort() < 0 ? standardPort : url.getPort(), tls);
    }

    /** Whether it shows pages to people, who send it cookies and forms. */
    public boolean isPortal() {
        return service.equals(PORTAL);
    }

    /** Scheme, host and port as the service itself writes them into links. */
    public String origin() {
        return (tls ? "https://" : "http://") + host + ":" + port;
    }
}
