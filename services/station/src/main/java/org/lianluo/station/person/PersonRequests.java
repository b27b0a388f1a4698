package org.lianluo.station.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.Phone;
import org.lianluo.shared.web.input.PlainText;

/** What is sent of persons. */
final class PersonRequests {

    private PersonRequests() {}

    /** A person. No ID number: nobody here needs it. */
    @Schema(name = "PersonDetails", description = "Person of the directory (人员)")
    record Details(
            @Schema(description = "Code; never changes (人员编码)", examples = "P410402-0001")
            @NotNull
            @Pattern(regexp = NaturalCode.PERSON, message = "{org.lianluo.code.person}")
            String code,

            @Schema(description = "Name (姓名)", examples = "王秀英") @NotNull @PlainText(max = 50, oneLine = true)
            String name,

            @Schema(description = "As what the person is known (身份)", examples = "[\"COUNCIL_MEMBER\"]")
            @NotNull
            @Size(min = 1, max = 4)
            List<@NotNull PersonKind> kinds,

            @Schema(
                    description = "Region of the office that keeps the entry; never changes (行政区划)",
                    examples = "410402")
            @NotNull
            @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
            String regionCode,

            @Schema(description = "Street or township of the council (所在街道或乡镇)", examples = "410402001")
            @Pattern(regexp = NaturalCode.STREET_OR_TOWNSHIP, message = "{org.lianluo.code.street}")
            String streetCode,

            @Schema(description = "Where the person works (所在单位)", examples = "曙光街社区")
            @PlainText(max = 100, oneLine = true)
            String organisation,

            @Schema(description = "Whether the entry is in use (是否在册)", examples = "true") @NotNull
            Boolean active,

            @Schema(
                    description = "Phone, sealed; in a change the one that is kept stays where none is sent (电话)",
                    examples = "13800001234")
            @Phone
            String phone,

            @Schema(description = "Whether a change takes the phone away (删除电话)", examples = "false")
            Boolean withoutPhone) {

        PersonDetails details() {
            return new PersonDetails(
                    code, name, kinds.stream().distinct().toList(), regionCode, streetCode, organisation, active);
        }
    }

    /** Why a phone is shown. */
    @Schema(name = "PersonDisclosureRequest", description = "Reason for showing a phone in full (查看电话的理由)")
    record Disclosure(
            @Schema(description = "Reason, kept in the audit trail (理由)", examples = "通知参加居民议事会")
            @NotNull
            @PlainText(max = 200)
            String reason) {}

    /** A phone to look for. */
    @Schema(name = "PersonPhoneLookup", description = "Phone to look for (按电话查找)")
    record Lookup(
            @Schema(description = "Phone (电话)", examples = "13800001234") @NotNull @Phone
            String phone) {}
}
