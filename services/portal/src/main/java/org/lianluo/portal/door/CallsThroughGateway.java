package org.lianluo.portal.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Shows the gateway that it is the portal that calls, so that the address it passes on is counted and not its own. */
@Provider
@ApplicationScoped
class CallsThroughGateway implements ClientRequestFilter {

    private final GatewayKey key;

    CallsThroughGateway(GatewayKey key) {
        this.key = key;
    }

    @Override
    public void filter(ClientRequestContext call) {
        key.value().ifPresent(value -> call.getHeaders().putSingle(GatewayKey.HEADER, value));
    }
}
