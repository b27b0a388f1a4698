package org.lianluo.station.transfer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.lianluo.station.transfer.ImportResourceTest.known;
import static org.lianluo.station.transfer.Imports.HEAD;
import static org.lianluo.station.transfer.Imports.as;
import static org.lianluo.station.transfer.Imports.checked;
import static org.lianluo.station.transfer.Imports.decide;
import static org.lianluo.station.transfer.Imports.deputy;
import static org.lianluo.station.transfer.Imports.faults;
import static org.lianluo.station.transfer.Imports.get;
import static org.lianluo.station.transfer.Imports.officer;
import static org.lianluo.station.transfer.Imports.row;
import static org.lianluo.station.transfer.Imports.send;
import static org.lianluo.station.transfer.Imports.station;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.transfer.ImportJob;
import org.lianluo.testkit.PostgresResource;

/** What is given out can be taken in again; stations, deputies and postings. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoundTripTest {

    private static final String POSTINGS = "代表编码,联络站编码,进驻日期,结束日期\n";

    @Inject
    ImportJob job;

    @ParameterizedTest
    @CsvSource({"deputies,DEPUTIES,CSV", "deputies,DEPUTIES,XLSX", "stations,STATIONS,CSV", "stations,STATIONS,XLSX"})
    void whatIsExportedIsTheSameWhenImported(String list, String kind, String format) {
        enter("STATIONS", stations(station(), "\"=曙光,\"\"站\"\"\"", ",,,,33.7363,113.2926"));
        enter("DEPUTIES", "编码,姓名,层级,届次,行政区划,简介\n" + deputy() + ",张三,县,11,410402,\"第一行\n-第二行\"\n");

        byte[] table = given().get("/api/v1/" + list + "/export?region=410402&format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''"))
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        String id = send(officer(), kind, table).statusCode(201).extract().path("id");
        Imports.run(job);

        get(id).body("status", equalTo("CHECKED"))
                .body("sameRows", greaterThan(0))
                .body("newRows", equalTo(0))
                .body("changedRows", equalTo(0))
                .body("wrongRows", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX"})
    void postingsThatAreExportedAreTheSameWhenImported(String format) {
        String station = station();
        String first = deputy();
        String second = deputy();
        enter("STATIONS", stations(station, "东站", ",,,,,"));
        enter("DEPUTIES", HEAD + row(first, "张三") + row(second, "李四"));
        enter(
                "POSTINGS",
                POSTINGS + second + "," + station + ",2026-01-05,\n" + first + "," + station
                        + ",2025-01-01,2025-12-31\n" + first + "," + station + ",2027-02-01,\n");
        String path = "/api/v1/deputies/postings/export?region=410402&station=" + station;

        assertThat(export(path).replace("\"", ""))
                .isEqualTo("\uFEFF代表编码,联络站编码,进驻日期,结束日期\r\n" + first + "," + station + ",2025-01-01,2025-12-31\r\n"
                        + first + "," + station + ",2027-02-01,\r\n" + second + "," + station + ",2026-01-05,\r\n");
        assertThat(export(path + "&on=2025-12-31")).hasLineCount(2).contains(first);
        assertThat(export(path + "&on=2026-01-05")).hasLineCount(2).contains(second);
        assertThat(export(path.replace("410402&", "410499&"))).hasLineCount(1);
        byte[] table = given().get(path + "&format=" + format).asByteArray();
        String id = send(officer(), "POSTINGS", table).statusCode(201).extract().path("id");
        Imports.run(job);

        get(id).body("status", equalTo("CHECKED"))
                .body("sameRows", equalTo(3))
                .body("newRows", equalTo(0))
                .body("wrongRows", equalTo(0));
    }

    @Test
    void anExportHoldsWhatItsFiltersLeave() {
        String code = deputy();
        enter("DEPUTIES", HEAD + row(code, "张三"));
        String all = export("/api/v1/deputies/export?region=410402");
        assertThat(all)
                .startsWith("\uFEFF编码,姓名,层级,届次,行政区划,选区或选举单位,代表团,进驻联络站,简介,状态\r\n")
                .contains(code);
        assertThat(export("/api/v1/deputies/export?region=410499")).hasLineCount(1);
        assertThat(export("/api/v1/deputies/export?status=TERMINATED&region=410402"))
                .doesNotContain(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "XLSX"})
    void aTemplateHasTheHeadingsThatAreRead(String format) {
        byte[] template = as(officer())
                .get("/api/v1/station-import-templates/POSTINGS?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        String id =
                send(officer(), "POSTINGS", template).statusCode(201).extract().path("id");
        Imports.run(job);
        get(id).body("status", equalTo("CHECKED")).body("rows", equalTo(0));
        as(officer()).get("/api/v1/station-import-templates/NOTHING").then().statusCode(422);
    }

    @Test
    void postingsAreEnteredFromADayOn() {
        String code = deputy();
        String station = station();
        enter("STATIONS", stations(station, "西站", ",,,,,"));
        enter("DEPUTIES", HEAD + row(code, "张三"));
        String head = "代表编码,联络站编码,进驻日期,结束日期\n";
        enter("POSTINGS", head + code + "," + station + ",2026年1月5日,\n");

        known(code).body("items[0].stationCodes", contains(station));
        get(checked(job, "POSTINGS", head + code + "," + station + ",2026/1/5,\n"))
                .body("sameRows", equalTo(1));

        String wrong = checked(
                job,
                "POSTINGS",
                head + code + ",410402-S9999,,\nD410402-9999," + station + ",,\n" + code + "," + station
                        + ",2026-02-01,2026-01-01\n" + code + "," + station + ",2026-02-31,\n");
        faults(wrong)
                .body("items.row", contains(2, 3, 4, 5))
                .body("items.collect { it.faults[0].column }", contains("联络站编码", "代表编码", "结束日期", "进驻日期"));
    }

    private static String stations(String code, String name, String more) {
        return "编码,名称,类型,层级,行政区划,街道或乡镇,地址,站长,纬度,经度\n" + code + "," + name + ",联络站,街道,410402" + more + "\n";
    }

    private static String export(String path) {
        return new String(given().get(path).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8);
    }

    private void enter(String kind, String text) {
        String id = checked(job, kind, text);
        decide(id, "ALL_OR_NOTHING").statusCode(200);
        Imports.run(job);
        get(id).body("status", equalTo("DONE"));
    }
}
