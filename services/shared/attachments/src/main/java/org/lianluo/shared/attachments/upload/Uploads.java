package org.lianluo.shared.attachments.upload;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.lianluo.shared.attachments.Attachment;
import org.lianluo.shared.attachments.AttachmentSettings;
import org.lianluo.shared.attachments.AttachmentView;
import org.lianluo.shared.attachments.Attachments;
import org.lianluo.shared.attachments.ReadyFile;
import org.lianluo.shared.attachments.image.CleanImage;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Writes;
import org.lianluo.shared.web.refusal.BodiesInFlight;

/** Takes in a file by a POST, in the order that costs least where it is refused. */
@ApplicationScoped
public class Uploads {

    private final Attachments attachments;
    private final AttachmentSettings settings;
    private final Writes writes;
    private final BodiesInFlight bodies;
    private final Vertx vertx;
    private final UriInfo uri;

    Uploads(
            Attachments attachments,
            AttachmentSettings settings,
            Writes writes,
            BodiesInFlight bodies,
            Vertx vertx,
            UriInfo uri) {
        this.attachments = attachments;
        this.settings = settings;
        this.writes = writes;
        this.bodies = bodies;
        this.vertx = vertx;
        this.uri = uri;
    }

    /** Gives the file its row: checks all of it again, since much may have happened while it was looked into. */
    @FunctionalInterface
    public interface Taking {
        Uni<Attachment> add(Work work, Caller by, ReadyFile file);
    }

    /**
     * @param secret that opens the operation beside the token; null for none
     * @param first what is checked before anything of the file is looked at: whether the case can take one
     */
    public Uni<Response> take(String secret, String name, byte[] bytes, Uni<Void> first, Taking taking) {
        long most = settings.mostBytes().asLongValue();
        if (bytes.length > most) {
            throw new ProblemException(CommonProblem.PAYLOAD_TOO_LARGE).with("mostBytes", most);
        }
        String path = uri.getPath();
        String parameters = uri.getRequestUri().getRawQuery();
        return bodies.keep(writes.prepared(
                secret,
                vertx.executeBlocking(() -> List.of(String.valueOf(parameters), CleanImage.sha256(bytes))),
                first.chain(() -> attachments.prepare(name, bytes))
                        .map(file -> (work, by) -> taking.add(work, by, file)
                                .map(added -> Answer.created(
                                        path + "/" + added.id(), null, () -> AttachmentView.of(added))))));
    }
}
