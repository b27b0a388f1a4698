package org.lianluo.suggestion.photo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.opinion.SuggestionFixture.clerk;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.attachments.store.FileStore;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.files.Pictures;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PhotoMoveTest {

    private static final byte[] PHOTO = Pictures.encoded(Pictures.quarters(8, 8), "jpeg");

    @Inject
    PhotoMove job;

    @Inject
    FileStore store;

    @BeforeEach
    void directory() {
        SuggestionFixture.directory();
    }

    @Test
    void photosOfEarlierTimesAreSeenBeforeAndAfterTheyMove() throws Throwable {
        String opinion = SuggestionFixture.submitted().id();
        UUID one = earlier(opinion);
        UUID other = earlier(opinion);
        assertThat(seen(opinion, one)).isEqualTo(PHOTO);

        VertxContextSupport.subscribeAndAwait(job::move);

        assertThat(Database.count("select count(*) from photo where content is not null"))
                .isZero();
        assertThat(store.find(one)).isPresent();
        assertThat(seen(opinion, one)).isEqualTo(PHOTO);
        assertThat(seen(opinion, other)).isEqualTo(PHOTO);
        assertThat(Database.count("select count(*) from loose_file where id in (?, ?)", one, other))
                .isZero();
    }

    private static UUID earlier(String opinion) {
        UUID id = UUID.randomUUID();
        Database.execute(
                "insert into photo (id, opinion_id, media_type, sha256, original_sha256, width, height, content, created_at)"
                        + " values (?, ?::uuid, 'image/jpeg', 'a', 'b', 8, 8, ?, now())",
                id,
                opinion,
                PHOTO);
        return id;
    }

    private static byte[] seen(String opinion, UUID photo) {
        return given().header("Authorization", clerk())
                .get("/api/v1/opinions/" + opinion + "/photos/" + photo)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
    }
}
