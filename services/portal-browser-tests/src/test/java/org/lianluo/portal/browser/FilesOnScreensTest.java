package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator.SetInputFilesOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files go with opinions, suggestions and replies; a unit says how far it is. */
@ExtendWith({PortalExtension.class, BrowserExtension.class})
class FilesOnScreensTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final int TWENTY_MEGABYTES = 20 * 1024 * 1024;
    private static final String UNIT = "新华区发展和改革局";
    private static final String NOTES = "现场 情况.pdf";

    @TempDir
    Path folder;

    private final String title = Registered.unique("关于修复晨光巷人行道的建议");

    @Test
    void aSuggestionsFileIsPublishedAndItsUnitReportsProgress(Browser browser) throws IOException {
        Person deputy = browser.person("deputy-0001", Size.PHONE);
        String path = Draft.begin(deputy, title);
        deputy.open(path);
        deputy.follow("附件");
        refusesWhatIsNoFile(deputy);
        uploadLong(deputy);
        deputy.look("files-draft");
        upload(deputy, SmallPdf.named("旧稿.pdf", 1000));
        deputy.press("删除 旧稿.pdf");
        deputy.sees("附件已删除");
        deputy.open(path);
        deputy.press("提交");

        Person intake = browser.person("intake", Size.DESK);
        register(intake);
        publish(intake);
        assign(intake);

        Person anybody = browser.person(Size.PHONE);
        anybody.open(path.replace("/deputy", ""));
        anybody.follow("附件");
        assertThat(download(anybody)).isEqualTo(NOTES);

        Person unit = browser.person("clerk-u02", Size.PHONE);
        unit.find("/unit/assignments?kind=SUGGESTION", title);
        unit.press("签收");
        unit.sees("已签收");
        unit.follow("建议的附件");
        assertThat(download(unit)).isEqualTo(NOTES);
        unit.find("/unit/assignments?kind=SUGGESTION", title);
        unit.follow("答复的附件");
        upload(unit, SmallPdf.named("施工方案.pdf", 1000));
        unit.look("files-reply");
        unit.find("/unit/assignments?kind=SUGGESTION", title);
        reportProgress(unit);

        deputy.find("/deputy/suggestions", title);
        deputy.awaits("已调研踏勘");
        deputy.sees("人行道破损三百米，正在制定方案。");
        assertThat(deputy.text()).doesNotContain("施工方案.pdf");
        deputy.look("progress-deputy");
        intake.find("/office/assignments", title);
        intake.sees("已调研踏勘");
    }

    @Test
    void anOpinionsFileLeavesTheStationOnceItsHeadReleasedIt(Browser browser) {
        Person clerk = browser.person("clerk-s001", Size.DESK);
        Registered opinion = Registered.by(clerk, "晨光巷人行道破损");
        clerk.open(opinion.path());
        clerk.follow("附件");
        upload(clerk, SmallPdf.named(NOTES, 1000));
        assertThat(clerk.text()).doesNotContain("准予转出 " + NOTES);

        Person supervisor = browser.person("supervisor", Size.DESK);
        supervisor.open("/attachments/opinions/" + opinion.id());
        supervisor.sees("没有附件");
        Person head = browser.person("head-s001", Size.DESK);
        head.open("/attachments/opinions/" + opinion.id());
        head.look("files-release");
        head.press("准予转出 " + NOTES);
        head.sees("附件已准予转出");

        supervisor.open("/attachments/opinions/" + opinion.id());
        assertThat(download(supervisor)).isEqualTo(NOTES);
        supervisor.look("files-released");
    }

    @Test
    void whoeverHoldsANewReceiptAddsAFile(Browser browser) {
        Person visitor = browser.person(Size.PHONE);
        Reporting reporting = Reporting.at(visitor, Poster.of(browser));
        visitor.follow("提意见");
        reporting.fill(Registered.unique("井盖松动"), "晨光巷口井盖松动，请尽快处理。");
        reporting.send();
        visitor.sees("查询码");
        visitor.page().locator("summary:has-text('添加附件')").click();
        visitor.page().locator("#file").setInputFiles(SmallPdf.named(NOTES, 1000));
        visitor.look("files-receipt");
        visitor.press("上传");
        visitor.sees("附件已添加");
    }

    @Test
    void aUnitsStatusCodesAreKeptInATable(Browser browser) {
        Person intake = browser.person("intake", Size.DESK);
        intake.open("/directory/units?domain=");
        intake.page()
                .locator("li:has-text('410402-U09') a:has-text('状态码表')")
                .first()
                .click();
        intake.sees("不作推断");
        intake.fill("状态码 1", "XC-03");
        intake.fill("名称 1", "已踏勘");
        intake.press("保存状态码表");
        intake.page().getByRole(AriaRole.ALERT).waitFor();
        intake.look("codes-wrong");
        intake.select("办理阶段 1", "已调研踏勘");
        intake.press("保存状态码表");
        intake.sees("状态码表已保存");
        intake.fill("状态码 2", "XC-04");
        intake.fill("名称 2", "施工中");
        intake.select("办理阶段 2", "正在办理");
        intake.press("保存状态码表");
        intake.sees("状态码表已保存");
        assertThat(intake.page().getByLabel("状态码 2").inputValue()).isEqualTo("XC-04");
        intake.look("codes");
    }

    private static void refusesWhatIsNoFile(Person deputy) {
        deputy.press("上传");
        deputy.page().getByRole(AriaRole.ALERT).waitFor();
        assertThat(deputy.text()).contains("请选择文件");
        deputy.page()
                .locator("#file")
                .setInputFiles(
                        new FilePayload("说明.pdf", "application/pdf", "这不是 PDF".getBytes(StandardCharsets.UTF_8)));
        deputy.press("上传");
        deputy.page().getByRole(AriaRole.ALERT).waitFor();
        deputy.look("files-refused");
    }

    private void uploadLong(Person deputy) throws IOException {
        Path file = Files.write(folder.resolve(NOTES), SmallPdf.named(NOTES, TWENTY_MEGABYTES).buffer);
        deputy.page().locator("#file").setInputFiles(file, new SetInputFilesOptions().setTimeout(LONG.toMillis()));
        deputy.press("上传");
        deputy.sees("附件已添加", NOTES);
    }

    private static void upload(Person person, FilePayload file) {
        person.page().locator("#file").setInputFiles(file);
        person.press("上传");
        person.sees("附件已添加", file.name);
    }

    private static String download(Person person) {
        Download file = person.page()
                .waitForDownload(
                        () -> person.page().locator("main a[download]").first().click());
        return file.suggestedFilename();
    }

    private void register(Person intake) {
        intake.find("/office/suggestions?status=SUBMITTED", title);
        intake.follow("登记");
        intake.choose("是否公开建议、答复和反馈", "是");
        intake.press("登记");
        intake.sees("已登记");
    }

    private static void publish(Person intake) {
        String suggestion = URI.create(intake.page().url()).getPath();
        intake.follow("附件");
        intake.press("公开 " + NOTES);
        intake.sees("附件已公开");
        intake.look("files-published");
        intake.open(suggestion);
    }

    private static void assign(Person intake) {
        intake.follow("交办");
        intake.choose("独办");
        intake.choose("一般");
        intake.choose(UNIT);
        intake.press("下一步");
        intake.press("交办");
        intake.sees("已交办");
    }

    private static void reportProgress(Person unit) {
        unit.follow("报告办理进展");
        unit.select("办到哪一步", "已调研踏勘");
        unit.fill("说明", "人行道破损三百米，正在制定方案。");
        unit.look("progress-report");
        unit.fill("进展时间", "2099-01-01T08:00");
        unit.press("提交进展");
        unit.page().getByRole(AriaRole.ALERT).waitFor();
        unit.look("progress-future");
        unit.fill("进展时间", "2026-01-01T08:00");
        unit.press("提交进展");
        unit.sees("进展已记录", "已调研踏勘");
    }
}
