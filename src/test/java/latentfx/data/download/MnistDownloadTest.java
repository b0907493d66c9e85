package latentfx.data.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import latentfx.data.DataException;
import latentfx.data.IdxBytes;
import latentfx.data.TrainTest;
import latentfx.data.idx.IdxFolder;
import latentfx.task.Cancellation;
import latentfx.task.Progress;
import org.junit.jupiter.api.Test;

/** A download ends with the right file under its name, whatever the mirrors and earlier tries did. */
final class MnistDownloadTest extends DownloadFixture {
    @Test
    void fetchesFromTheFirstMirrorAndLeavesTheSecondAlone() throws IOException {
        LoopbackMirror first = mirror(LoopbackMirror.whole(PACKED));
        LoopbackMirror second = mirror(LoopbackMirror.whole(PACKED));
        download(first, second);
        assertWhole();
        assertEquals(List.of("/mnist/file.gz"), first.asked);
        assertEquals(List.of(), second.asked);
        assertEquals(new Progress(0, PACKED.length), told.get(0));
    }

    @Test
    void goesToTheSecondMirrorWhenTheFirstLacksTheFile() throws IOException {
        download(mirror(LoopbackMirror.status(404)), mirror(LoopbackMirror.whole(PACKED)));
        assertWhole();
    }

    @Test
    void goesToTheSecondMirrorWhenTheFirstBreaksOff() throws IOException {
        LoopbackMirror second = mirror(LoopbackMirror.whole(PACKED));
        download(mirror(LoopbackMirror.cut(PACKED, 100_000)), second);
        assertWhole();
        assertEquals(List.of("/mnist/file.gz"), second.asked);
    }

    @Test
    void goesToTheSecondMirrorWhenTheFirstFallsSilentInTheMiddle() throws IOException {
        download(mirror(LoopbackMirror.stalling(PACKED, 1000, end)), mirror(LoopbackMirror.whole(PACKED)));
        assertWhole();
    }

    @Test
    void goesToTheSecondMirrorWhenTheFirstNeverAnswers() throws IOException {
        download(mirror(LoopbackMirror.silent(end)), mirror(LoopbackMirror.whole(PACKED)));
        assertWhole();
    }

    @Test
    void goesToTheSecondMirrorWhenTheContentIsWrong() throws IOException {
        byte[] wrong = CONTENT.clone();
        wrong[77] ^= 1;
        download(mirror(LoopbackMirror.whole(IdxBytes.packed(wrong))), mirror(LoopbackMirror.whole(PACKED)));
        assertWhole();
    }

    @Test
    void followsARedirect() throws IOException {
        LoopbackMirror other = mirror(LoopbackMirror.whole(PACKED));
        download(mirror(LoopbackMirror.redirect(302, other.address() + "elsewhere/file.gz")));
        assertWhole();
        assertEquals(List.of("/mnist/elsewhere/file.gz"), other.asked);
    }

    @Test
    void neverFollowsARedirectDownToHttp() {
        assertEquals(
                HttpClient.Redirect.NORMAL,
                MirrorClient.client(Duration.ofSeconds(1)).followRedirects());
    }

    @Test
    void removesWhatAnInterruptedDownloadOfAnEarlierVersionLeft() throws IOException {
        Files.write(part(), Arrays.copyOf(PACKED, 150_000));
        LoopbackMirror mirror = mirror(LoopbackMirror.whole(PACKED));
        download(mirror);
        assertWhole();
        assertEquals(List.of("/mnist/file.gz"), mirror.asked);
        assertEquals(new Progress(0, PACKED.length), told.get(0));
    }

    @Test
    void leavesARightFileAloneAndReplacesAWrongOne() throws IOException {
        Files.write(target(), PACKED);
        LoopbackMirror mirror = mirror(LoopbackMirror.whole(PACKED));
        download(mirror);
        assertEquals(List.of(), mirror.asked);
        Files.write(target(), Arrays.copyOf(PACKED, 1000));
        download(mirror);
        assertWhole();
        assertEquals(1, mirror.asked.size());
    }

    @Test
    void triesAMirrorThatFailedLastFromThenOn() throws IOException {
        LoopbackMirror bad = mirror(LoopbackMirror.status(503));
        LoopbackMirror good = mirror(LoopbackMirror.whole(PACKED));
        List<RemoteFile> files =
                List.of(FILE, remote("second.gz", CONTENT, PACKED), remote("third.gz", CONTENT, PACKED));
        new MnistDownload(settings(Duration.ofSeconds(1), bad.address(), good.address()), files)
                .run(folder.resolve("new").resolve("folder"), told::add, new Cancellation());
        assertEquals(List.of("/mnist/file.gz"), bad.asked);
        assertEquals(3, good.asked.size());
        assertEquals(new Progress(3L * PACKED.length, 3L * PACKED.length), told.get(told.size() - 1));
    }

    @Test
    void stopsAtOnceWhenCancelledAndLeavesNothing() throws Exception {
        LoopbackMirror mirror = mirror(LoopbackMirror.stalling(PACKED, 120_000, end));
        Cancellation cancellation = new Cancellation();
        CountDownLatch came = new CountDownLatch(1);
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> {
            try {
                new MnistDownload(settings(Duration.ofMinutes(1), mirror.address()), List.of(FILE))
                        .run(
                                folder,
                                progress -> {
                                    if (progress.done() == 120_000) {
                                        came.countDown();
                                    }
                                },
                                cancellation);
            } catch (DataException error) {
                throw new IllegalStateException(error);
            }
        });
        assertTrue(came.await(20, TimeUnit.SECONDS));
        cancellation.cancel();
        ExecutionException error = assertThrows(ExecutionException.class, () -> run.get(2, TimeUnit.SECONDS));
        assertEquals(CancellationException.class, error.getCause().getClass());
        assertNothingIsLeft();
    }

    @Test
    void stopsWhenCancelledBeforeTheMirrorAnswers() throws Exception {
        LoopbackMirror mirror = mirror(LoopbackMirror.silent(end));
        Cancellation cancellation = new Cancellation();
        CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS).execute(cancellation::cancel);
        MnistDownload download = new MnistDownload(settings(Duration.ofMinutes(1), mirror.address()), List.of(FILE));
        long start = System.nanoTime();
        assertThrows(CancellationException.class, () -> download.run(folder, told::add, cancellation));
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "waited for the mirror");
        assertFalse(Files.exists(target()));
    }

    @Test
    void whatWasFetchedCanBeLoaded() throws IOException {
        IdxBytes.writeSet(folder, "", "-ubyte.gz");
        byte[] images = Files.readAllBytes(folder.resolve("train-images-idx3-ubyte.gz"));
        Files.delete(folder.resolve("train-images-idx3-ubyte.gz"));
        byte[] content = IdxBytes.images(3, 2, 3, 0, 51, 102, 153, 204, 255, 1, 2, 3, 4, 5, 6, 9, 9, 9, 9, 9, 9);
        LoopbackMirror mirror = mirror(LoopbackMirror.whole(images));
        new MnistDownload(
                        settings(Duration.ofSeconds(1), mirror.address()),
                        List.of(remote("train-images-idx3-ubyte.gz", content, images)))
                .run(folder, told::add, new Cancellation());
        TrainTest data = new IdxFolder(folder).load(unused -> {}, new Cancellation());
        assertEquals(3, data.train().size());
    }
}
