package org.lianluo.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills tables with copies of the demo's rows, which are of real length and real words. */
final class Filler {
    /** A region's suggestions of some years; more rows are more regions. */
    private static final int REGION_SIZE = 1_000;

    private final Site site;

    Filler(Site site) {
        this.site = site;
    }

    /** Copies of one assignment; every second is the measured unit's. */
    void assignments(int rows) throws SQLException {
        try (Connection connection = site.database("handling");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO assignment
                    SELECT copy.* FROM (SELECT * FROM assignment WHERE subject_type = 'OPINION' LIMIT 1) AS demo,
                        generate_series((SELECT count(*) FROM assignment) + 1, %d) AS n,
                        LATERAL jsonb_populate_record(demo::assignment, jsonb_build_object(
                            'id', uuidv7(), 'subject_id', gen_random_uuid(),
                            'unit_code', CASE WHEN n %% 2 = 0 THEN '%s' ELSE '410402-U02' END)) AS copy
                    """.formatted(rows, Site.UNIT));
            statement.execute("VACUUM ANALYZE assignment");
        }
    }

    /** Copies of the demo's suggestions in the region of the demo first, then in others. */
    void suggestions(int rows) throws SQLException {
        try (Connection connection = site.database("suggestion");
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    CREATE TEMP TABLE filler AS
                    WITH demo AS (SELECT id, row_number() OVER () - 1 AS k, count(*) OVER () AS size FROM suggestion
                        WHERE registered_at IS NOT NULL AND created_by <> 'benchmark')
                    SELECT uuidv7() AS id, demo.id AS template, n,
                        CASE WHEN n < %1$d THEN '410402' ELSE (100000 + n / %1$d)::text END AS region
                    FROM generate_series((SELECT count(*) FROM suggestion) + 1, %2$d) AS n
                    JOIN demo ON demo.k = n %% demo.size
                    """.formatted(REGION_SIZE, rows));
            statement.execute("""
                    INSERT INTO suggestion
                    SELECT copy.* FROM filler JOIN suggestion AS demo ON demo.id = filler.template,
                        LATERAL jsonb_populate_record(demo, jsonb_build_object('id', filler.id, 'created_by', 'benchmark',
                            'region_code', filler.region, 'registration_number', filler.n + 1000)) AS copy
                    """);
            statement.execute("""
                    INSERT INTO suggestion_search (suggestion_id, search_window, terms)
                    SELECT copy.id, copy.w, ('''region:' || copy.region || ''' ''window:' || copy.w || '''')::tsvector
                        || ts_delete(demo.terms, ARRAY['region:410402', 'window:' || demo.search_window])
                    FROM (SELECT *, nextval('suggestion_search_number') / 4096 AS w FROM filler) AS copy
                    JOIN suggestion_search AS demo ON demo.suggestion_id = copy.template
                    """);
            statement.execute("VACUUM ANALYZE suggestion, suggestion_search");
        }
    }
}
