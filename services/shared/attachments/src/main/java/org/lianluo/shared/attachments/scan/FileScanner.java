package org.lianluo.shared.attachments.scan;

import java.util.Optional;

/** Looks a file over that was found to be what it should be. Blocks: it is called on a worker thread. */
public interface FileScanner {

    /**
     * @return the name of what was found; empty for nothing
     * @throws org.lianluo.shared.problem.ProblemException if it can't be told, as {@code unavailable}: then the file is not
     *     taken
     */
    Optional<String> scan(byte[] bytes);
}
