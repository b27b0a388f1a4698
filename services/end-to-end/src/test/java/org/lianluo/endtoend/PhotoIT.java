package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.shared.servers.SuiteService;

/** Photos that are made to take a service's heap, sent to a service with the heap that the launcher gives it. */
@ExtendWith(RunningSuite.class)
class PhotoIT {

    private static final byte RGBA = 6;
    private static final byte RGB = 2;

    @Test
    void smallFilesThatUnpackIntoWhatNoHeapHoldsAreRefusedAndTheServiceGoesOn() throws Exception {
        byte[] rgba = bomb(6324, (byte) 8, RGBA, 4);
        byte[] sixteenBits = bomb(6300, (byte) 16, RGB, 6);
        Case opinion = Case.submitted("照片");

        for (byte[] bomb : List.of(rgba, sixteenBits)) {
            assertTooLarge(send(opinion.id(), opinion.trackingCode(), "image/png", bomb));
            assertThat(send(opinion.id(), "AAAA-AAAA-AAAA-AAAA", "image/png", bomb)
                            .statusCode())
                    .isEqualTo(404);
            assertThat(send(UUID.randomUUID().toString(), null, "image/png", bomb)
                            .statusCode())
                    .isEqualTo(404);
        }
        for (Response answer : atOnce(
                IntStream.range(0, 8)
                        .mapToObj(i -> i % 2 == 0 ? rgba : sixteenBits)
                        .toList(),
                opinion,
                "image/png")) {
            assertTooLarge(answer);
        }
        assertThat(opinion.follow().extract().statusCode()).isEqualTo(200);
        assertThat(isAlive()).isTrue();
    }

    /** The largest that are taken, turned and full of detail, as many as may wait. */
    @Test
    void theLargestPhotosThatAreTakenFitIntoTheHeapToo() throws Exception {
        byte[] photo = turned(jpeg(4096, 4096));
        assertThat(photo.length).isBetween(2_000_000, 5_000_000);
        List<Case> opinions =
                Stream.generate(() -> Case.submitted("照片")).limit(2).toList();

        for (Case opinion : opinions) {
            for (Response answer : atOnce(Stream.generate(() -> photo).limit(5).toList(), opinion, "image/jpg")) {
                assertThat(answer.statusCode()).isIn(201, 503);
            }
            assertThat(send(opinion.id(), opinion.trackingCode(), "image/jpeg", photo)
                            .statusCode())
                    .isIn(201, 422);
            assertThat(opinion.follow().extract().statusCode()).isEqualTo(200);
        }
        assertThat(isAlive()).isTrue();
    }

    private static boolean isAlive() {
        return RunningSuite.suite().service(SuiteService.SUGGESTION).isAlive();
    }

    private static void assertTooLarge(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.<String>path("code")).isEqualTo("photo-too-large");
    }

    /** Straight at the service, since the gateway lets one address write but twenty times a minute. */
    private static Response send(String opinion, String code, String type, byte[] photo) {
        var request = given().baseUri(
                        RunningSuite.suite().service(SuiteService.SUGGESTION).url())
                .contentType(type)
                .body(photo);
        return (code == null ? request : request.header("Tracking-Code", code))
                .post("/api/v1/opinions/" + opinion + "/photos");
    }

    private static List<Response> atOnce(List<byte[]> photos, Case opinion, String type) throws Exception {
        ExecutorService senders = Executors.newFixedThreadPool(photos.size());
        try {
            List<Future<Response>> answers = new ArrayList<>();
            for (byte[] photo : photos) {
                answers.add(senders.submit(() -> send(opinion.id(), opinion.trackingCode(), type, photo)));
            }
            List<Response> all = new ArrayList<>();
            for (Future<Response> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            senders.shutdownNow();
        }
    }

    /** A square PNG of nothing but zeroes. */
    private static byte[] bomb(int side, byte bits, byte colourType, int bytesOfPixel) throws IOException {
        ByteArrayOutputStream pixels = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(pixels, new Deflater(9))) {
            byte[] row = new byte[1 + side * bytesOfPixel];
            for (int y = 0; y < side; y++) {
                packed.write(row);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        png.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(side)
                        .putInt(side)
                        .put(bits)
                        .put(colourType)
                        .array()));
        png.writeBytes(chunk("IDAT", pixels.toByteArray()));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Random random = new Random(1);
        for (int y = 0; y < height; y += 8) {
            for (int x = 0; x < width; x += 8) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    /** As a phone that was held upright writes it: EXIF orientation 6. */
    private static byte[] turned(byte[] jpeg) {
        byte[] exif = ByteBuffer.allocate(36)
                .putShort((short) 0xFFE1)
                .putShort((short) 34)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putInt(0x01120003)
                .putInt(1)
                .putShort((short) 6)
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
