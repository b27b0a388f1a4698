package org.lianluo.handling.appraisal.scheme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** A region's own scheme, as it is entered and changed. */
@Schema(name = "AssessmentSchemeEntry", description = "Scheme of a region (考核办法)", examples = """
                {"name": "新华区代表建议办理工作考核办法", "basis": "区人大常委会主任会议2026年通过",
                 "content": {"base": 0, "coApart": false, "coAheadDays": 0, "missing": "PRORATE", "indicators": [
                  {"code": "TIME", "nameZh": "按时办复", "nameEn": "In time", "effect": "POINTS", "points": 60,
                   "part": "SYSTEM", "level": "UNIT", "side": "LEAD",
                   "formula": {"kind": "SHARE", "of": ["REPLIED_IN_TIME"], "over": ["DUE"]}},
                  {"code": "DEPUTIES", "nameZh": "代表评分", "nameEn": "Deputies' marks", "effect": "POINTS", "points": 40,
                   "part": "DEPUTY", "level": "UNIT", "side": "LEAD", "formula": {"kind": "MARK"}}]}}""")
record SchemeRequest(
        @Schema(description = "Name (名称)") @NotNull @PlainText(max = 200, oneLine = true)
        String name,

        @Schema(description = "Where it is laid down (依据)") @NotNull @PlainText(max = 500)
        String basis,

        @NotNull @Valid SchemeBody content) {}
