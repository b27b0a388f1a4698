package org.lianluo.station.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of dual contact. */
final class ContactRequests {

    private ContactRequests() {}

    /** A new link. */
    @Schema(name = "ContactLinkEntry", description = "Link of dual contact (登记联系关系)")
    record Link(
            @Schema(description = "Kind (种类)", examples = "MEMBER_DEPUTY") @NotNull
            LinkKind kind,

            @Schema(description = "Who keeps in touch, by the code of the mandate (联系人)", examples = "D410402-0001")
            @NotNull
            @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
            String memberCode,

            @Schema(
                    description = "With whom: code of a station or a deputy, or the name of a place (联系对象)",
                    examples = "D410402-0012")
            @NotNull
            @PlainText(max = 80, oneLine = true)
            String target,

            @Schema(description = "Since when (建立日期)", examples = "2026-01-01") @NotNull
            LocalDate since) {}

    /** The end of a link. */
    @Schema(name = "ContactLinkEnd", description = "End of a link (结束联系)")
    record End(
            @Schema(description = "Last day (最后一天)", examples = "2026-12-31") @NotNull
            LocalDate until) {}

    /** A contact. */
    @Schema(name = "LinkContactEntry", description = "Contact of a link (登记联系情况)")
    record Entry(
            @Schema(description = "Day (日期)", examples = "2026-05-12") @NotNull
            LocalDate on,

            @Schema(description = "How (方式)", examples = "VISIT") @NotNull
            ContactForm form,

            @Schema(
                    description = "What it was about, without names or numbers of persons (摘要)",
                    examples = "了解老旧小区改造进度")
            @NotNull
            @PlainText(max = 500)
            String summary) {}
}
