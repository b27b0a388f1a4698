package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Clip;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes the pictures of the help pages anew: files of the portal, kept with its pages. No test: runs when it is named. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class HelpPictures {
    private static final Path FOLDER = Path.of("../portal/src/main/resources/META-INF/resources/static/help");
    private static final int MOST_BYTES = 40_960;
    private static final int WIDTH = 480;
    private static final int HEIGHT = 560;

    /** The browser itself writes WebP, a fifth of a PNG. */
    private static final String TO_WEBP = """
            async png => {
              const image = new Image();
              image.src = 'data:image/png;base64,' + png;
              await image.decode();
              const canvas = document.createElement('canvas');
              canvas.width = image.width;
              canvas.height = image.height;
              canvas.getContext('2d').drawImage(image, 0, 0);
              return canvas.toDataURL('image/webp', 0.6).split(',')[1];
            }
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "visitor, -, /receipts",
        "account, citizen-wang, /my",
        "kiosk, clerk-s001, /kiosk/pair",
        "station, head-s001, /station/opinions",
        "deputy, deputy-0001, /deputy",
        "unit, clerk-u14, /unit/assignments",
        "office, intake, /office/registration",
        "directory, intake, /directory",
        "audit, auditor, /audit",
    })
    void isTakenInBothLanguages(String name, String account, String path, Browser browser) throws IOException {
        Person person = browser.person(Size.PHONE);
        if (!account.equals("-")) {
            person.signIn(account);
        }
        person.page().setViewportSize(WIDTH, HEIGHT);
        for (String language : List.of("zh", "en")) {
            person.page()
                    .context()
                    .addCookies(List.of(new Cookie("lang", language).setUrl(PortalExtension.address("/"))));
            assertThat(person.open(path)).isEqualTo(200);
            byte[] picture = webp(person, screenshot(person));
            assertThat(picture).hasSizeLessThan(MOST_BYTES);
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + "-" + language + ".webp"), picture);
        }
    }

    /** The page without its frame; all are of one size. */
    private static byte[] screenshot(Person person) {
        BoundingBox main = person.page().locator("main").boundingBox();
        return person.page()
                .screenshot(new ScreenshotOptions().setFullPage(true).setClip(new Clip(0, main.y, WIDTH, HEIGHT)));
    }

    /** On a page without the portal's policy, which lets no script be added. */
    private static byte[] webp(Person person, byte[] png) {
        person.page().navigate("about:blank");
        String encoded =
                (String) person.page().evaluate(TO_WEBP, Base64.getEncoder().encodeToString(png));
        return Base64.getDecoder().decode(encoded);
    }
}
