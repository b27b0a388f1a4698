package org.lianluo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may call which operation of a service: tries every operation of its API document with every role and without a
 * token. An operation that the matrix does not name fails the check, and so does one of which the document says otherwise
 * whether it needs a token.
 *
 * <p>Operations are written as {@code GET /api/v1/stations/{id}}. The calls name rows that do not exist and send no body,
 * so one that is let in ends in another refusal (400, 404, 428 and so on) and changes nothing. Each that writes is also
 * sent bodies of types that it does not take.
 */
public final class AccessMatrix {

    private static final String WITHOUT_TOKEN = "a caller without a token";
    private static final String NOWHERE = "0199c1d2-7c00-7000-8000-00000000ffff";

    private final Set<String> roles;
    private final Map<String, Set<String>> open = new TreeMap<>();

    private AccessMatrix(Enum<?>... roles) {
        this.roles = names(roles);
    }

    /** An empty matrix of all these roles. */
    public static AccessMatrix ofRoles(Enum<?>... all) {
        return new AccessMatrix(all);
    }

    /** Operations for everybody, with and without a token. */
    public AccessMatrix everybody(String... operations) {
        Set<String> everybody = new LinkedHashSet<>(roles);
        everybody.add(WITHOUT_TOKEN);
        return add(everybody, operations);
    }

    /** Operations for whoever has a token, whatever it says. */
    public AccessMatrix everyRole(String... operations) {
        return add(roles, operations);
    }

    /** Operations for these roles and for nobody else. */
    public AccessMatrix only(Set<? extends Enum<?>> allowed, String... operations) {
        return add(names(allowed.toArray(Enum<?>[]::new)), operations);
    }

    private AccessMatrix add(Set<String> allowed, String... operations) {
        for (String operation : operations) {
            open.put(operation, allowed);
        }
        return this;
    }

    private static Set<String> names(Enum<?>... roles) {
        return Arrays.stream(roles).map(Enum::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Compares the matrix with what the running service does; to be called from a {@code @QuarkusTest}.
     *
     * @param bearer gives the bearer token of a role, with the claims that it needs for rows of its own
     */
    public void check(String service, Function<String, String> bearer) {
        Map<String, JsonNode> documented = ApiDocument.operations(service);
        Set<String> operations = new TreeSet<>(documented.keySet());
        operations.addAll(open.keySet());
        List<String> wrong = operations.stream()
                .flatMap(operation -> documented.containsKey(operation) && open.containsKey(operation)
                        ? Stream.concat(said(operation, documented.get(operation)), tried(operation, bearer))
                        : Stream.of(operation + " is missing in the "
                                + (open.containsKey(operation) ? "API document" : "matrix")))
                .toList();
        assertThat(wrong)
                .as("where the %s service differs from its matrix", service)
                .isEmpty();
        assertThat(ApiDocument.writes(service).entrySet())
                .as("what the %s service does with bodies that an operation does not take", service)
                .flatMap(write -> triedWithForeignBodies(write.getKey(), write.getValue(), bearer))
                .isEmpty();
    }

    /** A secret in a header opens to whoever holds it, so it fits with both. */
    private Stream<String> said(String operation, JsonNode documented) {
        JsonNode security = documented.path("security");
        boolean needsAToken = !security.isEmpty();
        boolean takesASecret = false;
        for (JsonNode alternative : security) {
            needsAToken &= !alternative.isEmpty();
            takesASecret |= !alternative.isEmpty() && !alternative.has("bearer");
        }
        boolean closed = !open.get(operation).contains(WITHOUT_TOKEN);
        return takesASecret || needsAToken == closed
                ? Stream.empty()
                : Stream.of("%s is %s, and its document says otherwise: %s"
                        .formatted(operation, closed ? "closed without a token" : "open without a token", security));
    }

    private Stream<String> tried(String operation, Function<String, String> bearer) {
        return Stream.concat(roles.stream(), Stream.of(WITHOUT_TOKEN)).flatMap(caller -> {
            int status = call(operation, caller.equals(WITHOUT_TOKEN) ? null : bearer.apply(caller));
            boolean allowed = open.get(operation).contains(caller);
            int refusal = caller.equals(WITHOUT_TOKEN) ? 401 : 403;
            boolean asMeant = allowed ? status != 401 && status != 403 && status < 500 : status == refusal;
            return asMeant
                    ? Stream.empty()
                    : Stream.of("%s answers %d to %s, to whom it is %s"
                            .formatted(operation, status, caller, allowed ? "open" : "closed"));
        });
    }

    /** As the first to whom it is open. */
    private List<String> triedWithForeignBodies(String operation, boolean takesABody, Function<String, String> bearer) {
        String caller = open.get(operation).iterator().next();
        return new ForeignBodies(
                        operation, pathOf(operation), caller.equals(WITHOUT_TOKEN) ? null : bearer.apply(caller))
                .faults(takesABody)
                .toList();
    }

    private static String pathOf(String operation) {
        return operation.split(" ", 2)[1].replaceAll("\\{[^}]+}", NOWHERE);
    }

    private static int call(String operation, String bearer) {
        RequestSpecification request = RestAssured.given()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(
                        operation.matches(".*(/attachments|-imports)")
                                ? "application/octet-stream"
                                : "application/json");
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
        return request.request(operation.split(" ", 2)[0], pathOf(operation)).statusCode();
    }
}
