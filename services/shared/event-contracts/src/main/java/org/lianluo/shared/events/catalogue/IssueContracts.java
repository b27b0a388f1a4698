package org.lianluo.shared.events.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.issue.IssueItemOverdueV1;
import org.lianluo.shared.events.handling.issue.IssueItemStatusChangedV1;
import org.lianluo.shared.events.handling.issue.IssueItemVerifiedV1;
import org.lianluo.shared.events.handling.issue.IssueListHandedOverV1;

/** The contracts about issue lists. */
final class IssueContracts {

    private static final List<Class<? extends IntegrationEvent>> ALL = List.of(
            IssueListHandedOverV1.class,
            IssueItemStatusChangedV1.class,
            IssueItemVerifiedV1.class,
            IssueItemOverdueV1.class);

    private IssueContracts() {}

    /** These and all others. */
    static List<Class<? extends IntegrationEvent>> with(List<Class<? extends IntegrationEvent>> others) {
        return Stream.concat(ALL.stream(), others.stream()).toList();
    }
}
