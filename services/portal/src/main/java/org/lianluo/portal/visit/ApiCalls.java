package org.lianluo.portal.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** What each call of the API says: whose token it bears, in which language refusals come, and who is counted. */
@Provider
@ApplicationScoped
class ApiCalls implements ClientRequestFilter {

    private final Visit visit;

    ApiCalls(Visit visit) {
        this.visit = visit;
    }

    @Override
    public void filter(ClientRequestContext call) {
        MultivaluedMap<String, Object> headers = call.getHeaders();
        visit.token().ifPresent(token -> headers.putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        headers.putSingle(HttpHeaders.ACCEPT_LANGUAGE, visit.getLanguage());
        // The client accepts nothing but a problem where an operation answers nothing; that must not be refused as 406.
        headers.add(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        // As the gateway wrote it, which counts whoever has no token by address.
        visit.address().ifPresent(address -> headers.putSingle("X-Forwarded-For", address));
    }
}
