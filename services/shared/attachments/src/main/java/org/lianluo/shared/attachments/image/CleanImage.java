package org.lianluo.shared.attachments.image;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.MultiPixelPackedSampleModel;
import java.awt.image.SampleModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.lianluo.shared.problem.ProblemException;

/**
 * An image that was decoded, set upright and encoded anew, so that only its pixels are left.
 *
 * @param mediaType {@code image/jpeg} or {@code image/png}, by content, whatever the sender said
 * @param sha256 of {@code content}
 * @param originalSha256 of what was sent
 */
public record CleanImage(
        String mediaType, int width, int height, byte[] content, String sha256, String originalSha256) {

    private static final int MEGA = 1024 * 1024;

    /** Most bytes that decoded pixels may take: a small file may unpack into what no heap can hold. */
    static final long MOST_RASTER = 48L * MEGA;

    /** Most pixels of an image of which the decoder holds no more than some rows. */
    static final long MOST_PIXELS = 50L * MEGA;

    /** Most pixels of a progressive or interlaced one. */
    static final long MOST_PIXELS_HELD_WHOLE = 16L * MEGA;

    /** Of a larger JPEG only every second, third… pixel is read. */
    static final int LONGEST_SIDE_KEPT = 4096;

    /** Most bytes of a photo when encoded anew: one of 5 MB that grows to more than twice that was made for it. */
    static final long MOST_KEPT = 10L * MEGA;

    public static boolean isJpeg(byte[] bytes) {
        return JpegParts.isJpeg(bytes);
    }

    public static boolean isPng(byte[] bytes) {
        return PngParts.isPng(bytes);
    }

    /**
     * Re-encodes a photo.
     *
     * @throws ProblemException if it is no JPEG or PNG that can be read whole, or unpacks into more than can be held
     */
    public static CleanImage of(byte[] bytes) {
        return of(bytes, MOST_KEPT);
    }

    /**
     * Re-encodes an image that may take so many bytes then.
     *
     * @throws ProblemException as above
     */
    public static CleanImage of(byte[] bytes, long mostKept) {
        try {
            PictureFile file = PictureFile.read(bytes);
            long most = file.heldWhole() ? MOST_PIXELS_HELD_WHOLE : MOST_PIXELS;
            if (file.pixels() > most) {
                throw tooLarge(file);
            }
            BufferedImage pixels = Upright.of(decode(file), file.orientation());
            byte[] content = encode(pixels, file, mostKept);
            return new CleanImage(
                    "image/" + file.format(),
                    pixels.getWidth(),
                    pixels.getHeight(),
                    content,
                    sha256(content),
                    sha256(bytes));
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            // A damaged image makes the decoder throw almost anything; to the sender it is one thing: not readable.
            throw new ProblemException(ImageProblem.PHOTO_NOT_READABLE);
        }
    }

    private static BufferedImage decode(PictureFile file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(file.format()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.content()))) {
            reader.setInput(input, true, true);
            NotWhole warnings = new NotWhole();
            reader.addIIOReadWarningListener(warnings);
            ImageTypeSpecifier type = reader.getImageTypes(0).next();
            int step = file.format().equals("jpeg") ? step(file) : 1;
            if (rasterBytes(type.getSampleModel(below(file.width(), step), below(file.height(), step))) > MOST_RASTER) {
                throw tooLarge(file);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            param.setDestinationType(type);
            param.setSourceSubsampling(step, step, 0, 0);
            BufferedImage pixels = reader.read(0, param);
            warnings.check();
            return pixels;
        } finally {
            reader.dispose();
        }
    }

    private static int step(PictureFile file) {
        return below(Math.max(file.width(), file.height()), LONGEST_SIDE_KEPT);
    }

    /** How many are left of so many. */
    private static int below(int length, int step) {
        return (length + step - 1) / step;
    }

    private static long rasterBytes(SampleModel model) {
        long stride = model instanceof ComponentSampleModel whole
                ? whole.getScanlineStride()
                : ((MultiPixelPackedSampleModel) model).getScanlineStride();
        return stride * model.getHeight() * DataBuffer.getDataTypeSize(model.getDataType()) / 8;
    }

    private static byte[] encode(BufferedImage image, PictureFile file, long mostKept) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(file.format()).next();
        try (BoundedImageOutput output = new BoundedImageOutput(mostKept)) {
            writer.setOutput(output);
            try {
                writer.write(new IIOImage(image, null, null));
            } catch (IOException e) {
                if (output.isFull()) {
                    throw tooLarge(file);
                }
                throw e;
            }
            return output.content();
        } finally {
            writer.dispose();
        }
    }

    private static ProblemException tooLarge(PictureFile file) {
        return new ProblemException(ImageProblem.PHOTO_TOO_LARGE)
                .with("width", file.width())
                .with("height", file.height());
    }

    /** Hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not usable", e);
        }
    }
}
