package org.lianluo.shared.attachments.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.testkit.files.Pictures;

class CleanImageTest {

    private static final byte[] JPEG = Pictures.encoded(Pictures.quarters(64, 32), "jpeg");
    private static final byte[] PNG = Pictures.encoded(Pictures.quarters(64, 32), "png");

    /** Where red and blue, the two corners of the top of what was photographed, are to be after turning. */
    @ParameterizedTest
    @CsvSource({
        "1, 64, 32, topLeft, topRight",
        "2, 64, 32, topRight, topLeft",
        "3, 64, 32, bottomRight, bottomLeft",
        "4, 64, 32, bottomLeft, bottomRight",
        "5, 32, 64, topLeft, bottomLeft",
        "6, 32, 64, topRight, bottomRight",
        "7, 32, 64, bottomRight, topRight",
        "8, 32, 64, bottomLeft, topLeft"
    })
    void standsUpright(int orientation, int width, int height, Corner red, Corner blue) throws IOException {
        for (byte[] turned :
                new byte[][] {Pictures.turned(JPEG, orientation), Pictures.with(PNG, "eXIf", Pictures.exif(orientation))
                }) {
            CleanImage clean = CleanImage.of(turned);

            BufferedImage kept = read(clean);
            assertThat(kept.getWidth()).isEqualTo(clean.width()).isEqualTo(width);
            assertThat(kept.getHeight()).isEqualTo(clean.height()).isEqualTo(height);
            assertThat(red.of(kept) >> 16 & 0xFF).isGreaterThan(200);
            assertThat(blue.of(kept) & 0xFF).isGreaterThan(200);
        }
    }

    enum Corner {
        topLeft,
        topRight,
        bottomLeft,
        bottomRight;

        int of(BufferedImage image) {
            boolean right = this == topRight || this == bottomRight;
            boolean bottom = this == bottomLeft || this == bottomRight;
            return image.getRGB(right ? image.getWidth() - 2 : 1, bottom ? image.getHeight() - 2 : 1);
        }
    }

    @Test
    void everyPixelFindsItsPlaceInWhateverDepth() throws IOException {
        for (int type : new int[] {
            BufferedImage.TYPE_3BYTE_BGR,
            BufferedImage.TYPE_4BYTE_ABGR,
            BufferedImage.TYPE_BYTE_GRAY,
            BufferedImage.TYPE_USHORT_GRAY,
            BufferedImage.TYPE_BYTE_BINARY,
            BufferedImage.TYPE_BYTE_INDEXED
        }) {
            BufferedImage image = new BufferedImage(37, 23, type);
            image.createGraphics().drawImage(Pictures.noise(37, 23), 0, 0, null);

            BufferedImage kept =
                    read(CleanImage.of(Pictures.with(Pictures.encoded(image, "png"), "eXIf", Pictures.exif(6))));

            for (int y = 0; y < 23; y++) {
                for (int x = 0; x < 37; x++) {
                    assertThat(kept.getRGB(22 - y, x)).isEqualTo(image.getRGB(x, y));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1, 300})
    void anOrientationThatThereIsNotTurnsNothing(int orientation) {
        assertThat(CleanImage.of(Pictures.turned(JPEG, orientation)).width()).isEqualTo(64);
    }

    @Test
    void exifThatPointsNowhereTurnsNothing() {
        byte[] exif = "Exif\0\0MM\0*\177\377\377\377".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(CleanImage.of(Pictures.with(JPEG, 0xE1, exif)).width()).isEqualTo(64);
        assertThat(CleanImage.of(Pictures.with(JPEG, 0xE1, Arrays.copyOf(exif, 7)))
                        .width())
                .isEqualTo(64);
    }

    static Stream<Arguments> whatIsNotWhole() {
        byte[] noise = Pictures.encoded(Pictures.noise(200, 200), "jpeg");
        byte[] progressive = Pictures.progressive(Pictures.noise(200, 200), "jpeg");
        byte[] png = Pictures.encoded(Pictures.noise(200, 200), "png");
        return Stream.of(
                Arguments.of("half a JPEG", half(noise)),
                Arguments.of("half a JPEG with an end", ended(half(noise))),
                Arguments.of("half a progressive JPEG with an end", ended(half(progressive))),
                Arguments.of("a JPEG without its end", Arrays.copyOf(noise, noise.length - 2)),
                Arguments.of("half a PNG", half(png)),
                Arguments.of("a PNG without its end", Arrays.copyOf(png, png.length - 12)),
                Arguments.of("a PNG with half its pixels", Pictures.lackingPixels(png)),
                Arguments.of("a PNG with a bit turned over", turnedOver(png, png.length / 2)),
                Arguments.of("no picture at all", new byte[0]),
                Arguments.of("the beginning of a JPEG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}),
                Arguments.of("a JPEG without width", patched(JPEG, frame(JPEG) + 7, 0, 0)),
                Arguments.of("a JPEG without height", patched(JPEG, frame(JPEG) + 5, 0, 0)),
                Arguments.of("a JPEG of four colours", patched(JPEG, frame(JPEG) + 9, 4)),
                Arguments.of("a JPEG of 12 bits", patched(JPEG, frame(JPEG) + 4, 12)),
                Arguments.of("a lossless JPEG", patched(JPEG, frame(JPEG) + 1, 0xC3)),
                Arguments.of("a PNG without width", Pictures.bomb(0, 10, 8, 2, 3)),
                Arguments.of("a PNG of 3 bits", Pictures.bomb(10, 10, 3, 2, 3)),
                Arguments.of("a PNG with a palette that it lacks", Pictures.bomb(10, 10, 8, 3, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatIsNotWhole(String what, byte[] bytes) {
        assertRefused(bytes, ImageProblem.PHOTO_NOT_READABLE);
    }

    static Stream<Arguments> whatUnpacksIntoTooMuch() {
        return Stream.of(
                Arguments.of("RGBA", Pictures.bomb(6324, 6324, 8, 6, 4)),
                Arguments.of("16 bits", Pictures.bomb(6300, 6300, 16, 2, 3)),
                Arguments.of("grey of 16 bits", Pictures.bomb(6300, 6300, 16, 0, 1)),
                Arguments.of("black and white", Pictures.bomb(20_000, 20_000, 1, 0, 1)),
                Arguments.of(
                        "a JPEG of 60 megapixels",
                        patched(JPEG, frame(JPEG) + 5, 7746 >> 8, 7746 & 0xFF, 7746 >> 8, 7746 & 0xFF)),
                Arguments.of(
                        "a progressive JPEG of 17 megapixels",
                        patched(JPEG, frame(JPEG) + 1, 0xC2, 0, 17, 8, 16, 32, 16, 32)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatUnpacksIntoTooMuch(String what, byte[] bytes) {
        assertRefused(bytes, ImageProblem.PHOTO_TOO_LARGE);
    }

    @Test
    void interlacedOnesMayHaveSixteenMegapixels() {
        byte[] png = Pictures.progressive(new BufferedImage(4097, 4097, BufferedImage.TYPE_BYTE_BINARY), "png");

        assertRefused(png, ImageProblem.PHOTO_TOO_LARGE);
    }

    @Test
    void aLargeJpegIsMadeSmaller() {
        CleanImage clean =
                CleanImage.of(Pictures.encoded(new BufferedImage(8160, 6120, BufferedImage.TYPE_BYTE_GRAY), "jpeg"));

        assertThat(clean.width()).isEqualTo(4080);
        assertThat(clean.height()).isEqualTo(3060);
    }

    @Test
    void aPhotoOfAPhoneKeepsItsPixelsAndStandsUpright() {
        CleanImage clean = CleanImage.of(Pictures.turned(Pictures.encoded(Pictures.quarters(4032, 3024), "jpeg"), 6));

        assertThat(clean.width()).isEqualTo(3024);
        assertThat(clean.height()).isEqualTo(4032);
    }

    @Test
    void progressiveAndInterlacedOnesAreRead() {
        assertThat(CleanImage.of(Pictures.progressive(Pictures.noise(300, 200), "jpeg"))
                        .width())
                .isEqualTo(300);
        assertThat(CleanImage.of(Pictures.progressive(Pictures.noise(300, 200), "png"))
                        .width())
                .isEqualTo(300);
    }

    /** Text and profiles are compressed too, and may unpack into gigabytes: the decoder does not get to see them. */
    @ParameterizedTest
    @ValueSource(strings = {"zTXt", "iCCP", "iTXt", "tEXt", "gAMA"})
    void ofAPngNothingButPixelsIsDecoded(String type) throws IOException {
        byte[] palette = Pictures.encoded(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_INDEXED), "png");

        assertThat(PictureFile.read(Pictures.with(palette, type, new byte[100])).content())
                .isEqualTo(palette);
    }

    @Test
    void scansWithoutEndAreRefused() {
        byte[] progressive = Pictures.progressive(Pictures.quarters(64, 32), "jpeg");
        int lastScan = lastIndexOf(progressive, 0xDA);
        byte[] scan = Arrays.copyOfRange(progressive, lastScan, progressive.length - 2);
        ByteBuffer many =
                ByteBuffer.allocate(progressive.length + 100 * scan.length).put(progressive, 0, lastScan);
        for (int i = 0; i < 100; i++) {
            many.put(scan);
        }
        many.put(scan).put((byte) 0xFF).put((byte) 0xD9);

        assertRefused(many.array(), ImageProblem.PHOTO_NOT_READABLE);
    }

    /** Pixels that are packed well by whoever made the file, and badly here. */
    @Test
    void whatGrowsWithoutMeasureIsRefused() {
        assertRefused(Pictures.encoded(Pictures.noise(2400, 2400), "png"), ImageProblem.PHOTO_TOO_LARGE);
    }

    @Test
    void thePlaceAndTheOwnerAreGone() throws IOException {
        String mark = "GPS 33.7363N owner Zhang";
        byte[] text = mark.getBytes(StandardCharsets.US_ASCII);

        for (byte[] marked : new byte[][] {
            Pictures.with(JPEG, 0xFE, text),
            Pictures.with(JPEG, 0xE2, text),
            Pictures.with(JPEG, 0xED, text),
            Pictures.with(PNG, "tEXt", text),
            Arrays.copyOf(JPEG, JPEG.length + text.length)
        }) {
            assertThat(new String(CleanImage.of(marked).content(), StandardCharsets.ISO_8859_1))
                    .doesNotContain(mark);
        }
    }

    /** A killed service would leave what is cached on the disk there. */
    @Test
    void nothingIsWrittenToTheDisk(@TempDir Path place) throws IOException {
        File before = ImageIO.getCacheDirectory();
        Path gone = Files.createDirectory(place.resolve("gone"));
        ImageIO.setCacheDirectory(gone.toFile());
        try {
            Files.delete(gone);
            assertThatCode(() -> CleanImage.of(JPEG)).doesNotThrowAnyException();
            assertThatCode(() -> CleanImage.of(PNG)).doesNotThrowAnyException();
        } finally {
            ImageIO.setCacheDirectory(before);
        }
    }

    private static void assertRefused(byte[] bytes, ProblemCode problem) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> CleanImage.of(bytes))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(problem));
    }

    private static BufferedImage read(CleanImage clean) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(clean.content()));
    }

    private static byte[] half(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length / 2);
    }

    private static byte[] ended(byte[] bytes) {
        byte[] ended = Arrays.copyOf(bytes, bytes.length + 2);
        ended[bytes.length] = (byte) 0xFF;
        ended[bytes.length + 1] = (byte) 0xD9;
        return ended;
    }

    private static byte[] turnedOver(byte[] bytes, int index) {
        return patched(bytes, index, bytes[index] ^ 1);
    }

    private static byte[] patched(byte[] bytes, int index, int... values) {
        byte[] patched = bytes.clone();
        for (int i = 0; i < values.length; i++) {
            patched[index + i] = (byte) values[i];
        }
        return patched;
    }

    /** Where the frame of a baseline JPEG begins. */
    private static int frame(byte[] jpeg) {
        return lastIndexOf(jpeg, 0xC0);
    }

    private static int lastIndexOf(byte[] jpeg, int marker) {
        for (int i = jpeg.length - 2; i >= 0; i--) {
            if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == marker) {
                return i;
            }
        }
        throw new AssertionError("no such segment");
    }
}
