package org.lianluo.portal.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrFileTest {

    private static final String ADDRESS = "https://lianluo.example/d/q3VtX0J8dK2mW1sYzN5a7Q";
    private static final int SCALE = 12;

    @Test
    void aPngHasTheModulesOfTheCode() throws IOException {
        BitMatrix modules = QrCode.modules(ADDRESS);

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrFile.pngOf(ADDRESS)));

        assertThat(picture.getWidth()).isEqualTo(modules.getWidth() * SCALE);
        assertThat(picture.getHeight()).isEqualTo(modules.getHeight() * SCALE);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                boolean black = (picture.getRGB(x * SCALE + SCALE / 2, y * SCALE + SCALE / 2) & 0xFFFFFF) == 0;
                assertThat(black).as("%d, %d", x, y).isEqualTo(modules.get(x, y));
            }
        }
    }

    @Test
    void anSvgIsAPictureOfItsOwn() {
        String svg = QrCode.of(ADDRESS).svg();

        assertThat(svg)
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .endsWith("</svg>")
                .contains("<path d=\"M");
    }
}
