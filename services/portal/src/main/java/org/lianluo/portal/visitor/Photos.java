package org.lianluo.portal.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.lianluo.client.api.ApiException;
import org.lianluo.client.api.OpinionsApi;

/** Adds the photos of a form to its opinion, each under a key that follows from the form's. */
@ApplicationScoped
public class Photos {

    private final OpinionsApi opinions;

    Photos(@RestClient OpinionsApi opinions) {
        this.opinions = opinions;
    }

    /** @param code the tracking code; null for whoever raised it with their account */
    public void add(UUID opinion, String code, String key, List<FileUpload> photos) throws ApiException {
        for (int i = 0; photos != null && i < photos.size(); i++) {
            FileUpload photo = photos.get(i);
            // A browser sends an empty part where no file was chosen.
            if (photo.size() > 0) {
                opinions.addOpinionPhoto(opinion, photo.uploadedFile().toFile(), code, keyOf(key, i));
            }
        }
    }

    static String keyOf(String key, int photo) {
        return UUID.nameUUIDFromBytes((key + " photo " + photo).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
