package org.lianluo.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/**
 * Pages of a million rows as people with other roles list them: the first one and one in the middle. Beside each stands the
 * bare statement of the widest of their roles, and the same page of another suite, if there is one.
 */
final class PageBenchmark {
    private static final int ROWS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 150;
    private static final int CALLS = 60;
    private static final int BARE_SECONDS = 1;
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** A deputy of the demo who is a station's head besides, and an officer of the government who works at a unit. */
    private static final String DEPUTY_AND_HEAD = "deputy-0001";

    private static final String OFFICE_AND_UNIT = "gov-office";

    /** What is listed, and where it lies. */
    private enum Rows {
        OPINION("suggestion", "opinions", Site::suggestion),
        SUGGESTION("suggestion", "suggestions", Site::suggestion),
        ASSIGNMENT("handling", "assignments", Site::handling),
        FEEDBACK_FORM("survey", "feedback-forms", Site::survey);

        final String database;
        final String path;
        final Function<Site, String> service;

        Rows(String database, String path, Function<Site, String> service) {
            this.database = database;
            this.path = path;
            this.service = service;
        }
    }

    /**
     * A list as somebody sees it.
     *
     * @param filter such as {@code category=TRAFFIC}; null for none
     * @param user null for nobody
     * @param condition in SQL, of the widest role
     */
    private record View(Rows rows, String whose, String filter, String user, String condition) {
        View(Rows rows, String whose, String user, String condition) {
            this(rows, whose, null, user, condition);
        }

        String name() {
            return rows.path + " " + whose + (filter == null ? "" : ", " + filter);
        }

        String url(Site site) {
            return rows.service.apply(site) + "/api/v1/" + rows.path + "?limit=50"
                    + (filter == null ? "" : "&" + filter);
        }

        BareLoop.Reads bare(Site site, String after) {
            return new BareLoop.Reads(
                    site,
                    rows.database,
                    "SELECT * FROM %s WHERE %s %s ORDER BY id DESC LIMIT 51"
                            .formatted(rows, condition, after == null ? "" : "AND id < '" + after + "'"));
        }
    }

    private final List<Site> sites;
    private final Table table;

    /**
     * @param sites the suite that is measured, and perhaps another to compare it with
     */
    PageBenchmark(List<Site> sites, Table table) {
        this.sites = sites;
        this.table = table;
    }

    private static List<View> views() {
        String region = "region_code = '410402'";
        String submitted = region + " AND submitted_at IS NOT NULL";
        String registered = region + " AND registered_at IS NOT NULL AND NOT confidential";
        String mandates = "('D410402-0002', 'D410400-0007')";
        String station = "station_code = '410402-S001'";
        String unit = "unit_code = '410402-U02'";
        return List.of(
                new View(Rows.OPINION, "of an office", "intake", region),
                new View(Rows.OPINION, "of a station's head", "head-s001", station),
                new View(Rows.OPINION, "of a deputy", "deputy-0002", "deputy_code IN " + mandates),
                new View(Rows.OPINION, "of a deputy and head", DEPUTY_AND_HEAD, station),
                new View(Rows.SUGGESTION, "for everybody", null, "published"),
                new View(Rows.SUGGESTION, "of an office", "intake", submitted),
                new View(
                        Rows.SUGGESTION,
                        "of an office",
                        "category=MARKET",
                        "intake",
                        submitted + " AND category_code = 'MARKET'"),
                new View(
                        Rows.SUGGESTION,
                        "of an office",
                        "dueBefore=2026-06-30",
                        "intake",
                        submitted + " AND open_due < '2026-06-30'"),
                new View(Rows.SUGGESTION, "of an office", "classCode=D", "intake", submitted + " AND class_code = 'D'"),
                new View(
                        Rows.SUGGESTION,
                        "of an office",
                        "year=2025",
                        "intake",
                        submitted + " AND registration_year = 2025"),
                new View(Rows.SUGGESTION, "of a deputy", "deputy-0002", registered),
                new View(
                        Rows.SUGGESTION,
                        "of a unit",
                        "leader-u02",
                        "id IN (SELECT suggestion_id FROM suggestion_assignment WHERE " + unit + ")"),
                new View(
                        Rows.SUGGESTION,
                        "of a station's head",
                        "head-s001",
                        "id IN (SELECT suggestion_id FROM opinion WHERE " + station + ")"),
                new View(Rows.SUGGESTION, "of a deputy and head", DEPUTY_AND_HEAD, registered),
                new View(Rows.SUGGESTION, "of the government's office and a unit", OFFICE_AND_UNIT, submitted),
                new View(Rows.ASSIGNMENT, "of an office", "intake", region),
                new View(Rows.ASSIGNMENT, "of a unit", "leader-u02", unit),
                new View(
                        Rows.ASSIGNMENT,
                        "of a deputy",
                        "deputy-0002",
                        "subject_type = 'SUGGESTION' AND deputy_codes && ARRAY['D410402-0002', 'D410400-0007']"),
                new View(Rows.ASSIGNMENT, "of the government's office and a unit", OFFICE_AND_UNIT, region),
                new View(Rows.FEEDBACK_FORM, "of an office", "intake", region),
                new View(Rows.FEEDBACK_FORM, "of a unit", "leader-u02", unit),
                new View(Rows.FEEDBACK_FORM, "of a deputy", "deputy-0002", "deputy_code IN " + mandates),
                new View(Rows.FEEDBACK_FORM, "of the government's office and a unit", OFFICE_AND_UNIT, region));
    }

    void run() throws SQLException, InterruptedException, ExecutionException {
        for (Site site : sites) {
            site.grant(DEPUTY_AND_HEAD, "STATION_HEAD");
            site.grant(OFFICE_AND_UNIT, "HANDLER_CLERK");
            new PageFiller(site, ROWS).fill();
        }
        for (View view : views()) {
            measure(view, null);
            measure(view, PageFiller.middle(ROWS));
        }
    }

    private void measure(View view, String after) throws InterruptedException, ExecutionException {
        double[][] millis = new double[sites.size()][ROUNDS];
        String[] tokens = sites.stream()
                .map(site -> view.user() == null ? null : site.personToken(view.user()))
                .toArray(String[]::new);
        String[] urls = new String[sites.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = page(sites.get(i), tokens[i], view, after);
            if (urls[i] == null) {
                return;
            }
            time(sites.get(i), tokens[i], urls[i], WARM_UP);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < urls.length; i++) {
                millis[i][round] = time(sites.get(i), tokens[i], urls[i], CALLS);
            }
        }
        double bare = 1_000 / BareLoop.perSecond(BARE_SECONDS, 1, view.bare(sites.get(0), after));
        double page = Table.median(millis[0]);
        table.row(
                view.name() + (after == null ? "" : ", a page in the middle"),
                "%.2f ms, bare statement %.2f ms (%.1f)%s",
                page,
                bare,
                page / bare,
                sites.size() == 1
                        ? ""
                        : ", other suite %.2f ms (%.2f)"
                                .formatted(Table.median(millis[1]), Table.ratio(millis[0], millis[1])));
    }

    /** Its address; null where the list ends before. */
    private static String page(Site site, String token, View view, String after) {
        String first = view.url(site);
        if (after == null) {
            return first;
        }
        String next = site.get(token, first).path("next").asText();
        if (next.isEmpty() || next.equals("null")) {
            return null;
        }
        String key = new String(Base64.getUrlDecoder().decode(next), StandardCharsets.UTF_8).replaceFirst(ID, after);
        return first + "&cursor="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The median of some calls, one after another. */
    private static double time(Site site, String token, String url, int calls) {
        double[] millis = new double[calls];
        for (int call = 0; call < calls; call++) {
            long begin = System.nanoTime();
            site.read(token, url);
            millis[call] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        return millis[calls / 2];
    }
}
