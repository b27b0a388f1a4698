package org.lianluo.portal.issue;

import io.quarkus.qute.TemplateData;
import org.lianluo.client.model.IssueFigures;
import org.lianluo.client.model.IssueList;

/** An issue list with how much of it was put right. */
@TemplateData
record RatedList(IssueList of, IssueFigures figures) {}
