package org.lianluo.survey;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.ApiDocument;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApiDocumentTest {

    @Test
    void committedDocumentIsTheOneOfTheCode() {
        ApiDocument.check("survey");
    }
}
