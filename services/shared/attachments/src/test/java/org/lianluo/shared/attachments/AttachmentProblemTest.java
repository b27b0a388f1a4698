package org.lianluo.shared.attachments;

import org.junit.jupiter.api.Test;
import org.lianluo.testkit.ProblemCatalogue;

class AttachmentProblemTest {

    @Test
    void catalogueListsEveryRefusal() {
        ProblemCatalogue.checkShared("attachments");
    }
}
