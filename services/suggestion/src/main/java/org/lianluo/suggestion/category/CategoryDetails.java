package org.lianluo.suggestion.category;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** A category as it is sent. */
@Schema(description = "Category of opinions (意见类别)")
record CategoryDetails(
        @Schema(description = "Code (编码); never changes", examples = "LIGHTING")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z_]{1,39}", message = "{org.lianluo.code.category}")
        String code,

        @Schema(description = "Name in Chinese (中文名称)", examples = "市政照明") @NotNull @PlainText(max = 40, oneLine = true)
        String nameZh,

        @Schema(description = "Name in English (英文名称)", examples = "Street lighting")
        @NotNull
        @PlainText(max = 80, oneLine = true)
        String nameEn,

        @Schema(description = "Whether new opinions may use it (是否启用)", examples = "true") @NotNull
        Boolean active) {

    CategoryNames names() {
        return new CategoryNames(nameZh, nameEn);
    }
}
