package org.lianluo.shared.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void areOneForEventsAndOneForDeadLettersOfEachService() {
        List<String> topics = Topics.all().stream().map(NewTopic::name).toList();

        for (SuiteService service : SuiteService.behindGateway()) {
            assertThat(topics)
                    .contains(
                            "lianluo." + service.id() + ".v1",
                            "lianluo." + service.id() + ".dlq",
                            "lianluo.heartbeat." + service.id());
        }
        assertThat(Topics.all()).allSatisfy(topic -> assertThat(topic.configs()).containsKey("retention.ms"));
    }
}
