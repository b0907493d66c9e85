package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lock has one owner at a time, in this process and in others, and ends with its owner. */
final class ProcessLockTest {
    private static final ProcessLock.Locking NO_LOCKS = channel -> {
        throw new IOException("no locks available");
    };

    @TempDir
    private Path folder;

    @Test
    void whoComesSecondWaitsUntilTheFirstHasReleasedIt() throws IOException {
        Path file = folder.resolve("lock");
        ProcessLock first = ProcessLock.tryTake(file).orElseThrow();
        assertTrue(ProcessLock.tryTake(file).isEmpty());
        assertTrue(ProcessLock.tryTake(folder.resolve(".").resolve("lock")).isEmpty(), "by another name");
        first.close();
        first.close();
        ProcessLock.tryTake(file).orElseThrow().close();
    }

    @Test
    void anotherProcessSeesItEvenAfterASecondTryHere() throws Exception {
        Path file = folder.resolve("lock");
        ProcessLock held = ProcessLock.tryTake(file).orElseThrow();
        assertTrue(ProcessLock.tryTake(file).isEmpty());
        assertEquals("held", inAnotherProcess(file));
        held.close();
        assertEquals("taken", inAnotherProcess(file));
    }

    private static String inAnotherProcess(Path file) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Taker.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.inputReader()) {
            String said = out.readLine();
            assertTrue(process.waitFor(30, TimeUnit.SECONDS));
            return said;
        }
    }

    /** The other process: says whether it could take a lock, and ends without releasing it. */
    static final class Taker {
        private Taker() {}

        public static void main(String[] arguments) throws IOException {
            boolean taken = ProcessLock.tryTake(Path.of(arguments[0])).isPresent();
            System.out.println(taken ? "taken" : "held");
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }

    @Test
    void whereTheFileSystemHasNoLocksALivingProcessIsRespected() throws IOException {
        Path file = folder.resolve("lock");
        ProcessHandle own = ProcessHandle.current();
        long started = own.info().startInstant().orElseThrow().toEpochMilli();
        Files.writeString(file, own.pid() + " " + started + "\n");
        assertTrue(ProcessLock.tryTake(file, NO_LOCKS).isEmpty());
    }

    @Test
    void whereTheFileSystemHasNoLocksADeadOwnerIsNotRespected() throws IOException {
        Path file = folder.resolve("lock");
        long own = ProcessHandle.current().pid();
        for (String owner : new String[] {own + " 12345\n", "999999999 0\n", "nobody", ""}) {
            Files.writeString(file, owner);
            Optional<ProcessLock> taken = ProcessLock.tryTake(file, NO_LOCKS);
            assertTrue(taken.isPresent(), owner);
            assertTrue(Files.readString(file).startsWith(own + " "));
            taken.orElseThrow().close();
            assertEquals("", Files.readString(file));
        }
    }

    @Test
    void aFolderThatIsMissingIsAnError() {
        assertThrows(
                NoSuchFileException.class,
                () -> ProcessLock.tryTake(folder.resolve("none").resolve("lock")));
        assertFalse(Files.exists(folder.resolve("none")));
    }
}
