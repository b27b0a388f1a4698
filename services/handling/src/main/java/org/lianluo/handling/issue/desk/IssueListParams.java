package org.lianluo.handling.issue.desk;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.handling.issue.ListKind;
import org.lianluo.handling.issue.ListStatus;

/** Filters of a list of issue lists; used with {@code @BeanParam}. */
public class IssueListParams {

    @Parameter(description = "What it comes from (来源)")
    @QueryParam("kind")
    ListKind kind;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    ListStatus status;

    @Parameter(description = "Committee that follows it (跟踪的委员会)", example = "CW")
    @QueryParam("committee")
    String committee;

    @Parameter(description = "Lists in this list (上级清单)")
    @QueryParam("parentId")
    UUID parentId;

    @Parameter(description = "Lists that come from this, such as a verdict (来源编号)")
    @QueryParam("referenceId")
    UUID referenceId;
}
