package org.lianluo.shared.attachments.upload;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.lianluo.shared.security.Caller;

/** What a resource with an {@link AdmittedFirst} operation is. */
public interface Admission {

    /**
     * Fails where the caller may not add a file to this case.
     *
     * @param caseId the path's {@code id}
     * @param request for its headers
     */
    Uni<Void> admit(Caller by, UUID caseId, ContainerRequestContext request);
}
