package org.lianluo.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes one OpenAPI 3.1 document of the services' documents.
 *
 * <p>Components that are equal in all services that have them appear once; those that differ, also through what they
 * refer to, get their service's name as a prefix, in every reference too. Operation ids that clash are prefixed alike.
 * All tokens become one security scheme, all servers the gateway; secrets that a header carries keep their schemes. A path
 * that two services claim is an error.
 */
final class OpenApiMerger {

    /** The one scheme of tokens: an access token of the realm. */
    static final String SECURITY_SCHEME = "accessToken";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What holds for every operation. */
    private static final String ABOUT = """
            人大代表联络与建议办理 · Deputies, liaison stations and the handling of what is raised there.

            - **Tokens** (令牌): an access token of the Keycloak realm `lianluo` with the audience `lianluo-api`, sent as \
            `Authorization: Bearer …`. Roles open operations, claims (`region`, `station_codes`, `unit_code`, \
            `deputy_codes`) narrow the rows. Where `security` has an empty alternative, the call works without a token \
            and may show less.
            - **Lists** (列表): `items` and `next`. Send `next` back as `cursor`, with the same filters; no `next` means \
            the last page. `limit` is at most 200.
            - **Errors** (错误): `application/problem+json` (RFC 9457) in Chinese or English (`Accept-Language`). Act on \
            `code`; `type` leads to its entry in the catalogue, `/api/problems`.
            - **Repeats** (重复提交): send an `Idempotency-Key` with every POST; a repeat gets the first answer for 30 days.
            - **Changes** (并发修改): send the `ETag` that you read as `If-Match`.
            - **Keeping** (缓存): what is the same for every caller has an age and an `ETag`; `If-None-Match` gives 304. \
            All else is `no-store`. Answers are compressed on request (`Accept-Encoding: gzip`); the `ETag` is the same.
            - **Limits** (限流): `RateLimit-Policy` and `RateLimit` say what is left; 429 comes with `Retry-After`. A body \
            has at most 1 MB, a photo 5 MB, another file 20 MB, and is not compressed.
            - **Growth** (演进): answers may get new fields and new values of enumerations within v1. Ignore what you don't \
            know.
            """;

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();

    /** Merges the documents of a folder, {@code <service>.yaml}, into a file: the build makes a client of it. */
    public static void main(String[] folderAndFile) throws IOException {
        ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
        Map<String, ObjectNode> documents = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folderAndFile[0]), "*.yaml")) {
            for (Path file : files) {
                documents.put(
                        file.getFileName().toString().replace(".yaml", ""), (ObjectNode) yaml.readTree(file.toFile()));
            }
        }
        OpenApiMerger merger = new OpenApiMerger();
        documents.forEach(merger::add);
        Files.writeString(Path.of(folderAndFile[1]), merger.merge().toString());
    }

    /** Adds a service's document, which is not changed. */
    OpenApiMerger add(String service, ObjectNode document) {
        documents.put(service, document);
        return this;
    }

    /** The merged document; the order of its parts follows the order in which the documents were added. */
    ObjectNode merge() {
        ComponentNames names = ComponentNames.of(documents);
        Set<String> clashingIds = clashingOperationIds();
        ObjectNode merged = JSON.objectNode();
        merged.put("openapi", "3.1.0");
        merged.putObject("info")
                .put("title", "联络 API · Lianluo API")
                .put("description", ABOUT)
                .put("version", "v1")
                .putObject("license")
                .put("name", "Apache 2.0")
                .put("identifier", "Apache-2.0");
        merged.putArray("servers").addObject().put("url", "/");
        Map<String, JsonNode> tags = new LinkedHashMap<>();
        ObjectNode paths = JSON.objectNode();
        ObjectNode components = JSON.objectNode();
        Map<String, JsonNode> secrets = secrets();
        documents.forEach((service, original) -> {
            ObjectNode document = names.rename(service, original);
            document.path("tags")
                    .forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
            document.path("paths").properties().forEach(path -> {
                ObjectNode item = path.getValue().deepCopy();
                new Operations(item, secrets.keySet()).settle(service, clashingIds, document.path("security"));
                addPath(paths, service, path.getKey(), item);
            });
            addComponents(components, document.path("components"));
        });
        OwnAnswers.show(components.path("responses"));
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.setAll(secrets);
        schemes.set(SECURITY_SCHEME, securityScheme());
        merged.putArray("tags").addAll(tags.values());
        merged.set("paths", paths);
        merged.set("components", components);
        return merged;
    }

    private static void addPath(ObjectNode paths, String service, String path, ObjectNode item) {
        if (paths.has(path)) {
            throw new IllegalStateException(
                    "%s, documented by %s, is documented by another service too".formatted(path, service));
        }
        paths.set(path, item);
    }

    private static void addComponents(ObjectNode merged, JsonNode components) {
        components.properties().forEach(type -> {
            if (!type.getKey().equals("securitySchemes")) {
                merged.withObjectProperty(type.getKey()).setAll((ObjectNode) type.getValue());
            }
        });
    }

    /** The schemes of secrets, such as a tracking code. */
    private Map<String, JsonNode> secrets() {
        Map<String, JsonNode> secrets = new TreeMap<>();
        documents.values().forEach(document -> document.at("/components/securitySchemes").properties().stream()
                .filter(scheme -> scheme.getValue().path("type").asText().equals("apiKey"))
                .forEach(scheme -> secrets.put(scheme.getKey(), scheme.getValue())));
        return secrets;
    }

    private static ObjectNode securityScheme() {
        return JSON.objectNode()
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "An access token of the realm lianluo with the audience lianluo-api");
    }

    private Set<String> clashingOperationIds() {
        Set<String> seen = new TreeSet<>();
        Set<String> clashing = new TreeSet<>();
        for (ObjectNode document : documents.values()) {
            document.path("paths")
                    .forEach(item -> item.forEach(operation -> {
                        String id = operation.path("operationId").asText("");
                        if (!id.isEmpty() && !seen.add(id)) {
                            clashing.add(id);
                        }
                    }));
        }
        return clashing;
    }

    /** The operations of one path. */
    private record Operations(ObjectNode item, Set<String> secrets) {

        private static final Set<String> METHODS =
                Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

        void settle(String service, Set<String> clashingIds, JsonNode documentSecurity) {
            item.remove("servers");
            item.properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .forEach(entry -> {
                        ObjectNode operation = (ObjectNode) entry.getValue();
                        settle(operation, service, clashingIds, documentSecurity);
                        OwnAnswers.refuse(operation, entry.getKey());
                        OwnAnswers.show(operation.path("responses"));
                    });
        }

        private void settle(ObjectNode operation, String service, Set<String> clashingIds, JsonNode documentSecurity) {
            operation.remove("servers");
            String id = operation.path("operationId").asText("");
            if (clashingIds.contains(id)) {
                operation.put("operationId", service + "_" + id);
            }
            JsonNode security = operation.has("security") ? operation.get("security") : documentSecurity;
            if (!security.isMissingNode()) {
                operation.set("security", oneScheme(security));
            }
        }

        /** The same requirements with the one scheme of tokens; an empty requirement means that no token will do too. */
        private ArrayNode oneScheme(JsonNode requirements) {
            ArrayNode result = JSON.arrayNode();
            for (JsonNode requirement : requirements) {
                ObjectNode one = JSON.objectNode();
                requirement
                        .properties()
                        .forEach(scheme -> one.set(
                                secrets.contains(scheme.getKey()) ? scheme.getKey() : SECURITY_SCHEME,
                                scheme.getValue()));
                result.add(one);
            }
            return result;
        }
    }
}
