package org.lianluo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import org.lianluo.shared.servers.process.StartFailure;

/** The public API as a step of the demo sees it. */
interface DemoCalls {
    /** Stands for whatever a server would have answered, and for each part of that. */
    JsonNode ANY_ANSWER = TextNode.valueOf("any");

    /**
     * @param account null for a call without a token
     * @param body null for none
     */
    Reply send(String account, String method, String path, Map<String, String> headers, JsonNode body);

    /**
     * @param etag version of what was read or written; null when there is none
     * @param body parsed; missing when there is none
     */
    record Reply(String call, int status, String etag, JsonNode body) {
        boolean isSuccess() {
            return status / 100 == 2;
        }

        /** Whether it is the problem of one of these codes. */
        boolean isProblem(Set<String> codes) {
            return status >= 400 && codes.contains(body.path("code").asText());
        }

        String refusal() {
            return call + " gave " + status + " " + body.path("code").asText()
                    + (body.has("errors") ? " " + body.path("errors") : "");
        }

        Reply orFail() {
            if (!isSuccess()) {
                throw new StartFailure(refusal() + ".");
            }
            return this;
        }
    }

    /** A part of an answer, by its JSON pointer. */
    static JsonNode part(JsonNode answer, String pointer) {
        return answer == ANY_ANSWER ? ANY_ANSWER : answer.at(pointer);
    }
}
