package org.lianluo.suggestion.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * An image that was decoded and encoded anew, so that only its pixels are left.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}, by content, whatever the sender said
 * @param sha256 of {@code content}
 * @param originalSha256 of what was sent
 */
public record CleanImage(
        String mediaType, int width, int height, byte[] content, String sha256, String originalSha256) {

    /** Larger ones are refused before they are decoded: a small file may claim a huge image. */
    static final long MOST_PIXELS = 40_000_000;

    /** Re-encodes an image; empty when the bytes are no JPEG or PNG that can be read. */
    public static Optional<CleanImage> of(byte[] bytes) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                return decode(reader, input, bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // A damaged image makes the decoder throw almost anything; to the sender it is one thing: not readable.
            return Optional.empty();
        }
    }

    private static Optional<CleanImage> decode(ImageReader reader, ImageInputStream input, byte[] original)
            throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!format.equals("jpeg") && !format.equals("png")) {
            return Optional.empty();
        }
        reader.setInput(input, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            return Optional.empty();
        }
        BufferedImage pixels = reader.read(0);
        byte[] content = encode(opaque(pixels, format), format);
        return Optional.of(new CleanImage(
                "image/" + format, pixels.getWidth(), pixels.getHeight(), content, sha256(content), sha256(original)));
    }

    /** JPEG knows no transparency. */
    private static BufferedImage opaque(BufferedImage image, String format) {
        if (format.equals("png") || !image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        flat.createGraphics().drawImage(image, 0, 0, Color.WHITE, null);
        return flat;
    }

    private static byte[] encode(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, output)) {
            throw new IOException("no writer for " + format);
        }
        return output.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not usable", e);
        }
    }
}
