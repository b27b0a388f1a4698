package org.lianluo.shared.attachments.image;

import java.awt.image.BufferedImage;
import java.awt.image.ComponentSampleModel;
import java.awt.image.WritableRaster;
import java.util.BitSet;

/**
 * Turns an image as its orientation says. Pixels of whole bytes change places within the memory that they have: a second
 * raster beside the first would be too much for a service's heap.
 */
final class Upright {

    private Upright() {}

    static BufferedImage of(BufferedImage image, int orientation) {
        BufferedImage turned = orientation >= 5 ? transposed(image) : image;
        if (orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7) {
            mirrorColumns(turned.getRaster());
        }
        if (orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8) {
            mirrorRows(turned.getRaster());
        }
        return turned;
    }

    private static void mirrorColumns(WritableRaster raster) {
        int last = raster.getWidth() - 1;
        Object a = null;
        Object b = null;
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < last - x; x++) {
                a = raster.getDataElements(x, y, a);
                b = raster.getDataElements(last - x, y, b);
                raster.setDataElements(x, y, b);
                raster.setDataElements(last - x, y, a);
            }
        }
    }

    private static void mirrorRows(WritableRaster raster) {
        int last = raster.getHeight() - 1;
        Object a = null;
        Object b = null;
        for (int y = 0; y < last - y; y++) {
            a = raster.getDataElements(0, y, raster.getWidth(), 1, a);
            b = raster.getDataElements(0, last - y, raster.getWidth(), 1, b);
            raster.setDataElements(0, y, raster.getWidth(), 1, b);
            raster.setDataElements(0, last - y, raster.getWidth(), 1, a);
        }
    }

    /** Rows become columns. */
    private static BufferedImage transposed(BufferedImage image) {
        WritableRaster from = image.getRaster();
        int width = from.getWidth();
        int height = from.getHeight();
        boolean wholeBytes = from.getSampleModel() instanceof ComponentSampleModel model
                && model.getScanlineStride() == width * model.getPixelStride();
        WritableRaster to = wholeBytes
                ? java.awt.image.Raster.createWritableRaster(
                        from.getSampleModel().createCompatibleSampleModel(height, width), from.getDataBuffer(), null)
                : image.getColorModel().createCompatibleWritableRaster(height, width);
        if (wholeBytes) {
            permute(from, to, width, height);
        } else {
            copy(from, to, width, height);
        }
        return new BufferedImage(image.getColorModel(), to, image.isAlphaPremultiplied(), null);
    }

    /** Pixels of less than a byte: the second raster is small. */
    private static void copy(WritableRaster from, WritableRaster to, int width, int height) {
        Object pixel = null;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixel = from.getDataElements(x, y, pixel);
                to.setDataElements(y, x, pixel);
            }
        }
    }

    /** Both rasters lie on the same memory: each pixel goes to its place and pushes out the one that stood there. */
    private static void permute(WritableRaster from, WritableRaster to, int width, int height) {
        int pixels = width * height;
        BitSet placed = new BitSet(pixels);
        for (int start = placed.nextClearBit(0); start < pixels; start = placed.nextClearBit(start)) {
            int at = start;
            Object moving = from.getDataElements(at % width, at / width, null);
            Object pushed = null;
            do {
                int x = at / width;
                int y = at % width;
                at = y * height + x;
                pushed = to.getDataElements(x, y, pushed);
                to.setDataElements(x, y, moving);
                Object free = moving;
                moving = pushed;
                pushed = free;
                placed.set(at);
            } while (at != start);
        }
    }
}
