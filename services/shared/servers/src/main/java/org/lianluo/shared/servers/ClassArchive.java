package org.lianluo.shared.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/**
 * The classes that a server's JVM loads, in the form in which it holds them (AppCDS): written when the server first ends,
 * read at every later start, which then costs the processor a quarter less. Only where {@link #prepare} made the folder:
 * a suite that lives for one test has no later start.
 */
public final class ClassArchive {
    private static final String FOLDER = "class-archives";
    /** The JVM says at length which classes it leaves out. */
    private static final String QUIET = "-Xlog:cds*=off";

    private final Path archive;
    private final Path unfinished;

    ClassArchive(StateDirectory state, String server) {
        archive = state.root().resolve(FOLDER).resolve(server + ".jsa");
        unfinished = archive.resolveSibling(server + ".jsa.unfinished");
    }

    /**
     * Makes the folder; empties it when what it holds is of another build or another Java.
     *
     * @param built a file that each build touches
     */
    public static void prepare(StateDirectory state, Path built) {
        Path folder = state.root().resolve(FOLDER);
        Path madeOf = folder.resolve("made-of");
        try {
            String build =
                    Runtime.version() + " " + (Files.exists(built) ? Files.getLastModifiedTime(built) : "never built");
            if (!Files.exists(madeOf) || !Files.readString(madeOf).equals(build)) {
                new StateDirectory(folder).delete();
                Files.createDirectories(folder);
                Files.writeString(madeOf, build);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot write in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** What the JVM is to be told. */
    public List<String> options() {
        if (Files.exists(archive)) {
            return List.of("-XX:SharedArchiveFile=" + archive, QUIET);
        }
        return Files.isDirectory(archive.getParent())
                ? List.of("-XX:ArchiveClassesAtExit=" + unfinished, QUIET)
                : List.of();
    }

    /** Keeps what the JVM wrote; to be called when it ended in order, since half an archive is none. */
    void keep() {
        try {
            if (Files.exists(unfinished)) {
                Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + archive + ": " + e.getMessage(), e);
        }
    }
}
