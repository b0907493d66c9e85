package latentfx.data.download;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import latentfx.data.DataException;
import latentfx.task.Cancellation;
import org.junit.jupiter.api.Test;

/** A download that fails says in one sentence which mirror did what, and leaves nothing under the file's name. */
final class DownloadTroubleTest extends DownloadFixture {
    private String failing(LoopbackMirror... mirrors) {
        String message =
                assertThrows(DataException.class, () -> download(mirrors)).getMessage();
        assertFalse(Files.exists(target()), "a file was left after: " + message);
        assertTrue(message.startsWith("file.gz could not be downloaded: "), message);
        assertTrue(message.contains("; check the internet connection and try again"), message);
        return message;
    }

    private static void assertSays(String message, LoopbackMirror mirror, String what) {
        String expected = mirror.address().getAuthority() + " " + what;
        assertTrue(message.contains(expected), message + " should say: " + expected);
    }

    @Test
    void namesEachMirrorAndItsReason() throws IOException {
        LoopbackMirror first = mirror(LoopbackMirror.status(404));
        LoopbackMirror second = mirror(LoopbackMirror.status(503));
        String message = failing(first, second);
        assertSays(message, first, "answered 404");
        assertSays(message, second, "answered 503");
        assertNothingIsLeft();
    }

    @Test
    void aMirrorThatHangsUp() throws IOException {
        LoopbackMirror mirror = mirror(LoopbackMirror.cut(PACKED, 50_000));
        String message = failing(mirror);
        assertSays(message, mirror, "broke off in the middle");
        assertNothingIsLeft();
    }

    @Test
    void aMirrorThatHangsUpBeforeItAnswers() throws IOException {
        LoopbackMirror mirror = mirror(exchange -> {});
        assertSays(failing(mirror), mirror, "broke off before it answered");
    }

    @Test
    void aMirrorThatSendsAFileThatIsCutShort() throws IOException {
        LoopbackMirror mirror = mirror(LoopbackMirror.whole(Arrays.copyOf(PACKED, 70_000)));
        assertSays(failing(mirror), mirror, "sent other content");
        assertNothingIsLeft();
    }

    @Test
    void aMirrorThatSendsSomethingElse() throws IOException {
        LoopbackMirror mirror =
                mirror(LoopbackMirror.whole("<html>please log in</html>".getBytes(StandardCharsets.UTF_8)));
        assertSays(failing(mirror), mirror, "sent other content than the official file has");
        assertNothingIsLeft();
    }

    @Test
    void aMirrorThatFallsSilent() throws IOException {
        LoopbackMirror mirror = mirror(LoopbackMirror.stalling(PACKED, 10, end));
        assertSays(failing(mirror), mirror, "sent nothing for 1 s");
    }

    @Test
    void aMirrorThatAnnouncesTooMuch() throws IOException {
        LoopbackMirror mirror = mirror(exchange -> exchange.sendResponseHeaders(200, 1L << 40));
        assertSays(failing(mirror), mirror, "sends more than the " + FILE.mostBytes() + " bytes");
    }

    @Test
    void aMirrorThatNeverStopsSending() throws IOException {
        LoopbackMirror mirror = mirror(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (int i = 0; i < 1000; i++) {
                body.write(CONTENT, 0, 10_000);
            }
        });
        assertSays(failing(mirror), mirror, "sends more than the");
        assertNothingIsLeft();
    }

    @Test
    void aMirrorThatRedirectsInCircles() throws IOException {
        LoopbackMirror mirror = mirror(LoopbackMirror.redirect(302, "/mnist/file.gz"));
        assertSays(failing(mirror), mirror, "redirects to where a download may not go (302)");
        assertTrue(mirror.asked.size() < 10, mirror.asked.size() + " times");
    }

    @Test
    void aMirrorThatRedirectsOffTheWeb() throws IOException {
        LoopbackMirror mirror = mirror(LoopbackMirror.redirect(301, "ftp://127.0.0.1/file.gz"));
        assertSays(failing(mirror), mirror, "redirects to where a download may not go (301)");
    }

    @Test
    void aMirrorThatIsNotThere() throws IOException {
        LoopbackMirror mirror = mirror(LoopbackMirror.status(200));
        mirror.close();
        assertSays(failing(mirror), mirror, "cannot be reached");
        assertNothingIsLeft();
    }

    @Test
    void aFolderThatCannotBeMade() throws IOException {
        Path file = Files.write(folder.resolve("taken"), new byte[1]);
        MnistDownload download =
                new MnistDownload(settings(Duration.ofSeconds(1), URI.create("http://127.0.0.1:9/")), List.of(FILE));
        String message = assertThrows(DataException.class, () -> download.run(file, told::add, new Cancellation()))
                .getMessage();
        assertEquals(file + " cannot be made; choose another folder.", message);
    }

    @Test
    void aMirrorThatRefusesWithABodyWithoutEnd() throws IOException {
        LoopbackMirror mirror = mirror(exchange -> {
            exchange.sendResponseHeaders(404, 0);
            OutputStream body = exchange.getResponseBody();
            while (end.getCount() > 0) {
                body.write(CONTENT, 0, 10_000);
            }
        });
        assertSays(failing(mirror), mirror, "answered 404");
    }

    @Test
    void aFileThatCannotBeWritten() throws IOException {
        Files.createDirectories(target().resolve("in the way"));
        LoopbackMirror mirror = mirror(LoopbackMirror.whole(PACKED));
        String message =
                assertThrows(DataException.class, () -> download(mirror)).getMessage();
        assertTrue(message.startsWith(target() + " was not written: "), message);
    }

    @Test
    void aSecondDownloadIntoTheSameFolder() throws IOException {
        LoopbackMirror mirror = mirror(LoopbackMirror.whole(PACKED));
        try (FolderLock first = FolderLock.take(folder)) {
            String message =
                    assertThrows(DataException.class, () -> download(mirror)).getMessage();
            assertEquals(
                    "another download into " + folder
                            + " is under way; wait until it has finished or choose another folder.",
                    message);
            assertEquals(folder, first.folder());
        }
        download(mirror);
        assertWhole();
        try (var files = Files.list(folder)) {
            assertEquals(List.of(target()), files.toList(), "nothing else is left");
        }
    }

    @Test
    void settingsThatMakeNoSenseAreRefusedWithTheValue() {
        Duration second = Duration.ofSeconds(1);
        URI file = URI.create("file:///data/mnist/");
        assertTrue(
                assertThrows(IllegalArgumentException.class, () -> new DownloadSettings(List.of(file), second, second))
                        .getMessage()
                        .contains("file:///data/mnist/"));
        URI noSlash = URI.create("https://example.org/mnist");
        assertThrows(IllegalArgumentException.class, () -> new DownloadSettings(List.of(noSlash), second, second));
        assertThrows(IllegalArgumentException.class, () -> new DownloadSettings(List.of(), second, second));
        List<URI> mirrors = DownloadSettings.DEFAULT.mirrors();
        assertThrows(IllegalArgumentException.class, () -> new DownloadSettings(mirrors, second, Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new RemoteFile("../x", "0".repeat(64), 1, 1));
    }
}
