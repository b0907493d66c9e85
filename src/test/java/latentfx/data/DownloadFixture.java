package latentfx.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import latentfx.data.download.DownloadSettings;
import latentfx.data.download.MnistDownload;
import latentfx.data.download.RemoteFile;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** What the tests of the download share: one small file, mirrors that answer as told, and where the file ends up. */
public abstract class DownloadFixture {
    public static final byte[] CONTENT = content();
    public static final byte[] PACKED = IdxBytes.packed(CONTENT);
    public static final RemoteFile FILE = remote("file.gz", CONTENT, PACKED);

    @TempDir
    public Path folder;

    public final List<Progress> told = new ArrayList<>();
    public final CountDownLatch end = new CountDownLatch(1);
    private final List<LoopbackMirror> mirrors = new ArrayList<>();

    /** Random, so that the packed file is long enough to be cut in two. */
    private static byte[] content() {
        byte[] content = new byte[200_000];
        new Random(1).nextBytes(content);
        return content;
    }

    public static RemoteFile remote(String name, byte[] content, byte[] packed) {
        MessageDigest digest = Sha256.digest();
        digest.update(content);
        return new RemoteFile(name, Sha256.hex(digest), content.length, packed.length);
    }

    public LoopbackMirror mirror(LoopbackMirror.Answer answer) throws IOException {
        LoopbackMirror mirror = new LoopbackMirror(answer);
        mirrors.add(mirror);
        return mirror;
    }

    @AfterEach
    void closeMirrors() {
        end.countDown();
        mirrors.forEach(LoopbackMirror::close);
    }

    public static DownloadSettings settings(Duration stallTimeout, URI... mirrors) {
        return new DownloadSettings(List.of(mirrors), Duration.ofMillis(500), stallTimeout);
    }

    /** Downloads {@link #FILE} from the mirrors in turn, waiting at most half a second for each piece. */
    public void download(LoopbackMirror... from) throws DataException {
        URI[] addresses = List.of(from).stream().map(LoopbackMirror::address).toArray(URI[]::new);
        new MnistDownload(settings(Duration.ofMillis(500), addresses), List.of(FILE))
                .run(folder, told::add, new Cancellation());
    }

    public Path target() {
        return folder.resolve(FILE.name());
    }

    public Path part() {
        return folder.resolve(FILE.name() + ".part");
    }

    public void assertWhole() throws IOException {
        assertArrayEquals(PACKED, Files.readAllBytes(target()));
        assertFalse(Files.exists(part()), "a part file was left");
        assertEquals(new Progress(PACKED.length, PACKED.length), told.get(told.size() - 1));
    }
}
