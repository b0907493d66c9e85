package latentfx.data.download;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import latentfx.data.DataException;
import latentfx.data.IdxBytes;
import latentfx.data.Sha256;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Fixture for download tests: one small file, scripted mirrors, and the target folder. */
abstract class DownloadFixture {
    static final byte[] CONTENT = content();
    static final byte[] PACKED = IdxBytes.packed(CONTENT);
    static final RemoteFile FILE = remote("file.gz", CONTENT, PACKED);

    @TempDir
    Path folder;

    final List<Progress> told = new ArrayList<>();
    final CountDownLatch end = new CountDownLatch(1);
    private final List<LoopbackMirror> mirrors = new ArrayList<>();

    /** Random, so that the packed file is long enough to be cut in two. */
    private static byte[] content() {
        byte[] content = new byte[200_000];
        new Random(1).nextBytes(content);
        return content;
    }

    static RemoteFile remote(String name, byte[] content, byte[] packed) {
        MessageDigest digest = Sha256.digest();
        digest.update(content);
        return new RemoteFile(name, Sha256.hex(digest), content.length, packed.length);
    }

    LoopbackMirror mirror(LoopbackMirror.Answer answer) throws IOException {
        LoopbackMirror mirror = new LoopbackMirror(answer);
        mirrors.add(mirror);
        return mirror;
    }

    @AfterEach
    void closeMirrors() {
        end.countDown();
        mirrors.forEach(LoopbackMirror::close);
    }

    static DownloadSettings settings(Duration stallTimeout, URI... mirrors) {
        return new DownloadSettings(List.of(mirrors), Duration.ofMillis(500), stallTimeout);
    }

    /** Downloads {@link #FILE} from the mirrors in turn, waiting at most half a second for each piece. */
    void download(LoopbackMirror... from) throws DataException {
        URI[] addresses = List.of(from).stream().map(LoopbackMirror::address).toArray(URI[]::new);
        new MnistDownload(settings(Duration.ofMillis(500), addresses), List.of(FILE))
                .run(folder, told::add, new Cancellation());
    }

    Path target() {
        return folder.resolve(FILE.name());
    }

    /** Where the previous version kept the incomplete download of {@link #FILE}. */
    Path part() {
        return folder.resolve(FILE.name() + ".part");
    }

    void assertNothingIsLeft() throws IOException {
        assertFiles();
    }

    private void assertFiles(Path... expected) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(expected), files.toList(), "files in the folder");
        }
    }

    void assertWhole() throws IOException {
        assertArrayEquals(PACKED, Files.readAllBytes(target()));
        assertFiles(target());
        assertEquals(new Progress(PACKED.length, PACKED.length), told.get(told.size() - 1));
    }
}
