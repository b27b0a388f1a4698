package org.lianluo.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern RECTANGLE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final int PIXELS = 4;

    @Test
    void itsPathReadsAsTheText() throws Exception {
        String text = "https://lianluo.example/receipts?number=410402-20261121-000001";

        QrCode code = QrCode.of(text);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new HybridBinarizer(drawn(code))))
                        .getText())
                .isEqualTo(text);
    }

    @Test
    void itHasAQuietZone() {
        QrCode code = QrCode.of("x");
        Matcher rectangles = RECTANGLE.matcher(code.path());
        while (rectangles.find()) {
            int from = Integer.parseInt(rectangles.group(1));
            int wide = Integer.parseInt(rectangles.group(3));
            assertThat(from).isGreaterThanOrEqualTo(4);
            assertThat(from + wide).isLessThanOrEqualTo(code.size() - 4);
        }
    }

    /** As a browser fills the path. */
    private static LuminanceSource drawn(QrCode code) {
        boolean[][] dark = new boolean[code.size()][code.size()];
        Matcher rectangles = RECTANGLE.matcher(code.path());
        while (rectangles.find()) {
            int from = Integer.parseInt(rectangles.group(1));
            int row = Integer.parseInt(rectangles.group(2));
            assertThat(rectangles.group(4)).isEqualTo(rectangles.group(3));
            for (int x = from; x < from + Integer.parseInt(rectangles.group(3)); x++) {
                dark[row][x] = true;
            }
        }
        return new LuminanceSource(code.size() * PIXELS, code.size() * PIXELS) {
            @Override
            public byte[] getRow(int y, byte[] row) {
                byte[] line = new byte[getWidth()];
                for (int x = 0; x < getWidth(); x++) {
                    line[x] = (byte) (dark[y / PIXELS][x / PIXELS] ? 0 : 255);
                }
                return line;
            }

            @Override
            public byte[] getMatrix() {
                byte[] all = new byte[getWidth() * getHeight()];
                for (int y = 0; y < getHeight(); y++) {
                    System.arraycopy(getRow(y, null), 0, all, y * getWidth(), getWidth());
                }
                return all;
            }
        };
    }
}
