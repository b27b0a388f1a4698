package org.lianluo.shared.events.catalogue;

import java.util.List;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.issue.IssueItemOverdueV1;
import org.lianluo.shared.events.handling.issue.IssueItemStatusChangedV1;
import org.lianluo.shared.events.handling.issue.IssueItemVerifiedV1;
import org.lianluo.shared.events.handling.issue.IssueListHandedOverV1;

/** The contracts about issue lists. */
final class IssueContracts {

    static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            IssueListHandedOverV1.class,
            IssueItemStatusChangedV1.class,
            IssueItemVerifiedV1.class,
            IssueItemOverdueV1.class);

    private IssueContracts() {}
}
