package org.lianluo.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.lianluo.shared.servers.process.StartFailure;

/**
 * The clocks of all services, by the operator commands of the profile {@code local}. They are set back for what began some
 * time ago, and are right again at the end.
 */
final class DemoClocks {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<String> managementUrls;
    private int daysAgo;

    DemoClocks(List<String> managementUrls) {
        this.managementUrls = List.copyOf(managementUrls);
    }

    void set(int days) {
        if (days != daysAgo) {
            inAll("/q/operator/clock?ahead=" + Duration.ofDays(-days));
            daysAgo = days;
        }
    }

    /** Does at once what is due by the clocks. */
    void runJobs() {
        inAll("/q/operator/jobs");
    }

    private void inAll(String command) {
        managementUrls.forEach(url -> send(url + command));
    }

    private void send(String command) {
        try {
            HttpResponse<Void> answer = client.send(
                    HttpRequest.newBuilder(URI.create(command))
                            .timeout(TIMEOUT)
                            .POST(BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new StartFailure("POST " + command + " gave " + answer.statusCode() + ".");
            }
        } catch (IOException e) {
            throw new StartFailure("POST " + command + " got no answer: " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }
}
