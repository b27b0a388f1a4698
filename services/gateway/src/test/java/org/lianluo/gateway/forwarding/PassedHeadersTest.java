package org.lianluo.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassedHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-For",
                "X-Forwarded-Prefix",
                "x-forwarded-port",
                "Forwarded",
                "X-Real-IP",
                "Via",
                "Connection",
                "Keep-Alive",
                "Proxy-Authorization",
                "Proxy-Connection",
                "TE",
                "Trailer",
                "Upgrade",
                "X-Lianluo-Role",
                "X-Lianluo-Portal-Key",
                "Cookie",
                "X-HTTP-Method-Override",
                "X-Original-URL",
                "traceparent",
                "tracestate",
                "baggage",
                "X-B3-TraceId",
                "X-Correlation-Id",
                "Expect",
            })
    void takesFromClientsWhatTheyMustNotSay(String name) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(name, "x").add("Accept", "a");

        PassedHeaders.cleanRequest(headers);

        assertThat(headers.names()).containsExactly("Accept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Idempotency-Key",
                "If-Match",
                "Tracking-Code",
                "Accept-Language",
                "Content-Type",
                "Content-Length",
            })
    void leavesWhatTheServicesNeed(String name) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(name, "x");

        PassedHeaders.cleanRequest(headers);

        assertThat(headers.get(name)).isEqualTo("x");
    }

    @Test
    void leavesThePortalItsCookiesAndTakesTheRest() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Cookie", "q_session=x")
                .add("X-Forwarded-For", "9.9.9.9")
                .add("X-Lianluo-Portal-Key", "x");

        PassedHeaders.cleanPageRequest(headers);

        assertThat(headers.names()).containsExactly("Cookie");
    }

    @Test
    void takesTheHeadersThatConnectionNames() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Connection", "close, X-Secret-Hop")
                .add("Connection", "x-other")
                .add("X-Secret-Hop", "1")
                .add("X-Other", "2")
                .add("X-Kept", "3");

        PassedHeaders.cleanRequest(headers);

        assertThat(headers.names()).containsExactly("X-Kept");
    }

    @Test
    void hidesFromClientsWhatRunsBehind() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Server", "Quarkus")
                .add("X-Powered-By", "x")
                .add("Keep-Alive", "5")
                .add("ETag", "\"3\"");

        PassedHeaders.cleanResponse(headers, "http://station:8101");

        assertThat(headers.names()).containsExactly("ETag");
    }

    @Test
    void turnsLinksToAServiceIntoLinksToTheGateway() {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("Location", "http://station:8101/api/v1/stations/1")
                .add("Content-Location", "http://station:81010/api/v1/stations/1");

        PassedHeaders.cleanResponse(headers, "http://station:8101");

        assertThat(headers.get("Location")).isEqualTo("/api/v1/stations/1");
        assertThat(headers.get("Content-Location"))
                .as("another host")
                .isEqualTo("http://station:81010/api/v1/stations/1");
    }
}
