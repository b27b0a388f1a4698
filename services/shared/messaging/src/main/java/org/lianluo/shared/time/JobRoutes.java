package org.lianluo.shared.time;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.ManagementInterface;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.messaging.OperatorContext;
import org.lianluo.shared.messaging.Work;

/**
 * {@code POST /q/operator/jobs} on the management port, which is never exposed outside the cluster: runs each
 * {@link DueJob} of the service once, now, and answers when all have ended. For an operator who can't wait for the next
 * turn, and for journeys through time.
 */
@ApplicationScoped
class JobRoutes {

    private final List<DueJob> jobs;

    JobRoutes(@All List<DueJob> jobs) {
        this.jobs = jobs;
    }

    void register(@Observes ManagementInterface management) {
        management
                .router()
                .post("/q/operator/jobs")
                .handler(context -> OperatorContext.answer(
                        context, Work.inTurn(jobs, DueJob::run).replaceWith(Map.of("jobs", jobs.size()))));
    }
}
