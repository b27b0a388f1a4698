package org.lianluo.handling.issue.desk;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.handling.issue.ItemStatus;

/** Filters of a list of items; used with {@code @BeanParam}. */
public class IssueItemParams {

    @Parameter(description = "Items of this list (问题清单)")
    @QueryParam("listId")
    UUID listId;

    @Parameter(description = "Responsible unit (责任单位)", example = "410402-U01")
    @QueryParam("unit")
    String unit;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    ItemStatus status;

    @Parameter(description = "Class (分类)", example = "预算执行")
    @QueryParam("class")
    String classCode;

    @Parameter(description = "true: only those whose plan or result is late (逾期)")
    @QueryParam("overdue")
    Boolean overdue;

    @Parameter(description = "true: only what waits for the caller (待办)")
    @QueryParam("toDo")
    Boolean toDo;
}
