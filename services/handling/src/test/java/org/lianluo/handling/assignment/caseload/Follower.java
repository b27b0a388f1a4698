package org.lianluo.handling.assignment.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.handling.assignment.Cases;

/** A unit's system that follows what changes. */
final class Follower {

    private final String bearer;
    private final String query;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> versions = new HashMap<>();
    private String resume;

    Follower(String bearer, String query) {
        this.bearer = bearer;
        this.query = query;
    }

    /** Begins now: reads all that there is. */
    Follower begin() {
        while (page().getString("next") != null) {}
        seen.clear();
        return this;
    }

    /** What a call brings; none of it may have come before. */
    List<String> poll() {
        List<String> ids = new ArrayList<>();
        for (Map<String, Object> row : page().<Map<String, Object>>getList("items")) {
            String id = row.get("id").toString();
            long version = ((Number) row.get("version")).longValue();
            assertThat(seen.add(id + "@" + version))
                    .as("%s came twice in version %s", id, version)
                    .isTrue();
            versions.put(id, version);
            ids.add(id);
        }
        return ids;
    }

    private JsonPath page() {
        JsonPath page = Cases.get(bearer, query + (resume == null ? "" : "&cursor=" + resume))
                .statusCode(200)
                .extract()
                .jsonPath();
        for (Map<String, Object> row : page.<Map<String, Object>>getList("items")) {
            versions.put(row.get("id").toString(), ((Number) row.get("version")).longValue());
        }
        resume = page.getString("resume");
        assertThat(resume).isNotNull();
        return page;
    }

    /** The version of each case that came last. */
    Map<String, Long> versions() {
        return versions;
    }

    String resume() {
        return resume;
    }

    void resumeWith(String cursor) {
        resume = cursor;
    }
}
