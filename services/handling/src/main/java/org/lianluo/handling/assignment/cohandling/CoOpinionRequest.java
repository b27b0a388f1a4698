package org.lianluo.handling.assignment.cohandling;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What a co-handler gives to the lead. */
@Schema(name = "CoOpinionEntry", description = "Opinion of a co-handler (会办意见)")
record CoOpinionRequest(
        @Schema(description = "Opinion (意见内容)", examples = "我单位负责的绿化带改造可腾出车位30个。") @NotNull @PlainText(max = 8000)
        String text) {}
