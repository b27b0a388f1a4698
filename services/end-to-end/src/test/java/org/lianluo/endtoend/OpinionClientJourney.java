package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianluo.endtoend.Case.SOON;
import static org.lianluo.endtoend.Client.key;
import static org.lianluo.endtoend.Client.problem;
import static org.lianluo.endtoend.Client.version;
import static org.lianluo.endtoend.Directory.UNIT;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.client.ApiException;
import org.lianluo.client.api.AssignmentsApi;
import org.lianluo.client.api.OpinionReceiptsApi;
import org.lianluo.client.api.OpinionsApi;
import org.lianluo.client.api.StationsApi;
import org.lianluo.client.model.Assignment;
import org.lianluo.client.model.AssignmentAnswer;
import org.lianluo.client.model.Decision;
import org.lianluo.client.model.Grade;
import org.lianluo.client.model.HistoryLine;
import org.lianluo.client.model.OpinionStatus;
import org.lianluo.client.model.Problem;
import org.lianluo.client.model.Rating;
import org.lianluo.client.model.ReceiptProgress;
import org.lianluo.client.model.Relay;
import org.lianluo.client.model.SubmitOpinion;
import org.lianluo.client.model.SubmittedOpinion;
import org.lianluo.client.model.TriageDecision;

/** The closed loop through the generated client: from the page of a station to the rating, without an account. */
@ExtendWith(RunningSuite.class)
class OpinionClientJourney {

    private static final String ANSWER = "路灯已修复。";

    private final StationsApi stations = new StationsApi(Client.of(Actor.person("intake")));
    private final OpinionsApi page = new OpinionsApi(Client.withoutAccount());
    private final OpinionReceiptsApi receipts = new OpinionReceiptsApi(Client.withoutAccount());
    private final OpinionsApi head = new OpinionsApi(Client.of(Actor.person("head-s001")));
    private final AssignmentsApi unit = new AssignmentsApi(Client.of(Actor.machine("unit-" + UNIT)));

    @TempDir
    Path folder;

    @Test
    void fromThePageOfAStationToASatisfiedConstituent() throws ApiException, IOException {
        SubmittedOpinion receipt = submitted(pageToken());
        page.addOpinionPhoto(receipt.getId(), photo(), receipt.getTrackingCode(), key());
        assertThat(follow(receipt).getStatus()).isEqualTo(OpinionStatus.RECEIVED.getValue());

        head.triageOpinion(receipt.getId(), read(receipt.getId()), forwarded(), key());
        Assignment assignment = awaitAssignment(receipt.getId());
        unit.acceptAssignment(assignment.getId(), key());
        awaitStatus(receipt, OpinionStatus.IN_HANDLING);
        unit.answerAssignment(assignment.getId(), new AssignmentAnswer().answer(ANSWER), key());
        awaitStatus(receipt, OpinionStatus.ANSWERED);
        head.relayAnswer(receipt.getId(), read(receipt.getId()), new Relay().note("当面告知"), key());

        ReceiptProgress answered = follow(receipt);
        assertThat(answered.getAnswer()).isEqualTo(ANSWER);
        assertThat(answered.getRatable()).isTrue();
        Rating rating = new Rating().grade(Grade.SATISFIED).comment("谢谢。");
        assertThat(receipts.rateAnswer(receipt.getReceiptNumber(), receipt.getTrackingCode(), rating, key())
                        .getStatus())
                .isEqualTo(OpinionStatus.CLOSED.getValue());
        assertThat(follow(receipt).getHistory())
                .extracting(HistoryLine::getAction)
                .containsExactly("SUBMIT", "FORWARD", "ACCEPT", "ANSWER", "RELAY", "RATE");
    }

    @Test
    void oneKeyGivesOneReceipt() throws ApiException {
        String token = pageToken();
        SubmittedOpinion receipt = submitted(token);
        String key = key();

        SubmittedOpinion first = page.submitOpinion(opinion(), null, token, key);
        SubmittedOpinion repeated = page.submitOpinion(opinion(), null, token, key);

        assertThat(repeated).isEqualTo(first).isNotEqualTo(receipt);
    }

    @Test
    void aStaleVersionIsRefusedWithAProblemThatTheClientReads() throws Exception {
        UUID id = submitted(pageToken()).getId();
        String stale = read(id);
        head.triageOpinion(id, stale, forwarded(), key());

        Problem problem = problem(() -> head.triageOpinion(id, stale, forwarded(), key()));

        assertThat(problem.getStatus()).isEqualTo(412);
        assertThat(problem.getCode()).isEqualTo("stale-version");
    }

    /** The token behind the QR code; the intake office has it made. */
    private String pageToken() throws ApiException {
        String version = version(stations.getStationWithHttpInfo(stationId(), null));
        return stations.replacePageToken(stationId(), version, key()).getPageToken();
    }

    private static UUID stationId() {
        return UUID.fromString(Directory.stationId());
    }

    private static SubmitOpinion opinion() {
        return new SubmitOpinion()
                .stationId(stationId())
                .title("路灯闪烁")
                .content("派出所旁的路灯每晚闪烁。")
                .category("LIGHTING");
    }

    /** Submitted on the page, as soon as the token is known there. */
    private SubmittedOpinion submitted(String token) {
        return await().atMost(SOON)
                .ignoreException(ApiException.class)
                .until(() -> page.submitOpinion(opinion(), null, token, key()), receipt -> true);
    }

    private File photo() throws IOException {
        File photo = folder.resolve("路灯.jpg").toFile();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", photo);
        return photo;
    }

    private static TriageDecision forwarded() {
        return new TriageDecision()
                .decision(Decision.FORWARD)
                .unitCode(UNIT)
                .approvedTitle("路灯闪烁")
                .approvedText("请检修曙光街路灯。");
    }

    private ReceiptProgress follow(SubmittedOpinion receipt) throws ApiException {
        return receipts.followOpinion(receipt.getReceiptNumber(), receipt.getTrackingCode());
    }

    private void awaitStatus(SubmittedOpinion receipt, OpinionStatus status) {
        await().atMost(SOON).until(() -> head.getOpinion(receipt.getId()), opinion -> opinion.getStatus()
                .equals(status.getValue()));
    }

    private Assignment awaitAssignment(UUID opinionId) {
        List<Assignment> found = await().atMost(SOON)
                .until(
                        () -> unit.listAssignments(
                                        null, null, null, null, null, null, null, opinionId, null, null, null, null)
                                .getItems(),
                        items -> !items.isEmpty());
        return found.get(0);
    }

    /** The version under which the head reads it now. */
    private String read(UUID id) throws ApiException {
        return version(head.getOpinionWithHttpInfo(id));
    }
}
