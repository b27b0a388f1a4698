package org.lianluo.shared.attachments.upload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.Reads;

/** So nobody fills the heap with what they may not send. */
class AdmissionFilter {

    private final Instance<Admission> resources;
    private final Reads reads;

    AdmissionFilter(@Any Instance<Admission> resources, Reads reads) {
        this.resources = resources;
        this.reads = reads;
    }

    @AdmittedFirst
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    Uni<Void> admit(ContainerRequestContext request, ResourceInfo operation) {
        UUID caseId = id(request.getUriInfo().getPathParameters().getFirst("id"));
        Admission resource = resources.stream()
                .filter(operation.getResourceClass()::isInstance)
                .findFirst()
                .orElseThrow();
        return reads.admit(by -> resource.admit(by, caseId, request));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }
}
