package org.lianluo.portal.browser;

import static org.awaitility.Awaitility.await;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** A station's poster (联络站码), printed by the intake office and scanned with a phone. */
final class Poster {
    /** One where nobody else prints: a new poster ends the one before. */
    static final String STATION = "410402-S042";

    private static String scanned;

    private Poster() {}

    /** Where it leads; the same for all tests of a run. */
    static String of(Browser browser) {
        if (scanned == null) {
            URI address = URI.create(scan(print(browser)));
            String path = address.getPath() + "?" + address.getQuery();
            Person visitor = browser.person(Size.PHONE);
            // The service behind the form learns of a new poster a moment later.
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> isKnown(visitor, address.getQuery().substring(2)));
            scanned = path;
        }
        return scanned;
    }

    private static byte[] print(Browser browser) {
        Person intake = browser.person(Size.DESK);
        intake.signIn("intake");
        intake.open("/station/page");
        intake.page().locator("main li:has-text('" + STATION + "') a").first().click();
        intake.choose("我会立即打印并换下旧码");
        intake.press("更换联络站码");
        return intake.page().locator("svg.qr").screenshot();
    }

    private static String scan(byte[] picture) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            RGBLuminanceSource light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReaderException e) {
            throw new AssertionError("No phone can read the poster", e);
        }
    }

    private static boolean isKnown(Person visitor, String token) {
        int status = Registered.send(
                        visitor,
                        "/report",
                        Map.of(
                                "key",
                                UUID.randomUUID().toString(),
                                "station",
                                STATION,
                                "t",
                                token,
                                "category",
                                "LIGHTING",
                                "title",
                                "试一试新贴的联络站码",
                                "content",
                                "新贴的联络站码能用了。"))
                .status();
        return status == 303;
    }
}
