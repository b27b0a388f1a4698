package org.lianluo.testkit;

import java.nio.file.Path;

/** Where the tests find what is committed beside the modules. */
final class SourceTree {

    private SourceTree() {}

    /** The folder {@code api-specs}, whatever module is being tested. */
    static Path apiSpecs() {
        return root().resolve("api-specs");
    }

    static Path services() {
        return root().resolve("services");
    }

    private static Path root() {
        String root = System.getProperty("lianluo.root");
        if (root == null) {
            throw new IllegalStateException(
                    "Run with -Dlianluo.root=<folder of the repository>, as the Maven build does");
        }
        return Path.of(root);
    }
}
