package io.github.gcmsdk.internal.keylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StorageTest {

    private static final Path DIRECTORY = Path.of(System.getProperty("java.io.tmpdir"));

    private static Set<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".keys"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void fileIsGoneWhenItIsClosed() throws IOException {
        Set<Path> before = files();
        SeekableByteChannel file = Storage.TEMPORARY_FILES.create();
        file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));

        file.close();

        assertThat(before).containsAll(files());
    }

    /** On Linux the open file can be looked at, though it has no name any more. */
    @Test
    void fileCanBeReadByNobodyElseAndHasNoNameWhileItIsOpen() throws IOException {
        assumeTrue(Files.isDirectory(Path.of("/proc/self/fd")), "Linux");
        try (SeekableByteChannel file = Storage.TEMPORARY_FILES.create();
                Stream<Path> descriptors = Files.list(Path.of("/proc/self/fd"))) {
            file.write(ByteBuffer.wrap(new byte[] {1, 2, 3}));

            assertThat(descriptors.filter(StorageTest::isNamelessKeyFile))
                    .isNotEmpty()
                    .allSatisfy(descriptor -> assertThat(
                                    PosixFilePermissions.toString(Files.getPosixFilePermissions(descriptor)))
                            .isEqualTo("rw-------"));
        }
    }

    private static boolean isNamelessKeyFile(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().endsWith(".keys (deleted)");
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }
}
