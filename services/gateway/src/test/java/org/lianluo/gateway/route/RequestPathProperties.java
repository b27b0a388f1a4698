package org.lianluo.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RequestPathProperties {

    @Property(tries = 5000)
    void whateverPassesIsBelowTheApiAndHasNoTurns(@ForAll("nastyTargets") String target) {
        Optional<RequestPath> path = RequestPath.of(target);
        if (path.flatMap(RequestPath::resource).isEmpty()) {
            return;
        }

        String seenByAService = path.get().raw();

        assertThat(seenByAService).startsWith("/api/v1/");
        // Also after a server that decodes twice.
        String decoded = decode(decode(seenByAService));
        assertThat(decoded).startsWith("/api/v1/").doesNotContain("\\", "\0", "\r", "\n", ";", "//");
        assertThat(List.of(decoded.split("/"))).doesNotContain(".", "..");
    }

    @Property
    void plainResourcesAlwaysPass(@ForAll("words") String resource, @ForAll("words") String id) {
        assertThat(RequestPath.of("/api/v1/" + resource + "/" + id).flatMap(RequestPath::resource))
                .contains(resource);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMinLength(1);
    }

    @Provide
    Arbitrary<String> nastyTargets() {
        Arbitrary<String> pieces = Arbitraries.of(
                "/",
                "//",
                "/api",
                "/v1",
                "/api/v1/",
                "stations",
                "q",
                "metrics",
                ".",
                "..",
                "/../",
                "/./",
                "\\",
                "%2e",
                "%2E",
                "%2f",
                "%5c",
                "%00",
                "%0a",
                "%25",
                "%252e",
                "%c0%ae",
                "%E8%81%94",
                ";",
                "%3b",
                "?",
                "#",
                "%",
                "\0",
                "http://evil",
                "@",
                ":",
                "a",
                "%2",
                "%u002e",
                "联");
        Arbitrary<String> pasted = pieces.list().ofMaxSize(8).map(list -> String.join("", list));
        Arbitrary<String> below = pasted.map(rest -> "/api/v1/" + rest);
        return Arbitraries.oneOf(
                pasted, below, Arbitraries.strings().ofMaxLength(30).map(s -> "/api/v1/" + s));
    }

    private static String decode(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
