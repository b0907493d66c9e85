package latentfx.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ExplanationTest {
    static Stream<Throwable> foreign() {
        return Stream.of(
                assertThrows(NumberFormatException.class, () -> Double.parseDouble("abc")),
                assertThrows(IndexOutOfBoundsException.class, () -> List.of(1).get(7)),
                assertThrows(IllegalArgumentException.class, () -> Enum.valueOf(Explanation.Kind.class, "NONE")),
                new NullPointerException(),
                new ClassCastException("class a.B cannot be cast to class c.D"),
                new UnsatisfiedLinkError("no jnind4jcpu in java.library.path"),
                new NoClassDefFoundError("org/nd4j/Foo"),
                new StackOverflowError(),
                new OutOfMemoryError("Java heap space"),
                new EOFException(),
                new SocketTimeoutException("Read timed out"),
                new FileSystemException("/data/a.csv", null, null),
                new FileSystemException("/data/a.csv", null, "Input/output error"),
                new NoSuchFileException("/data/a.csv"),
                new CompletionException(new AccessDeniedException("/data/a.csv")));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void whatOthersThrowIsToldWithoutTheNameOfAClass(Throwable thrown) {
        String told = Explanation.of(thrown).sentence();
        assertFalse(told.matches(".*(Exception|Error\\b|[a-z][./][A-Z]|\\bnull\\b|class ).*"), told);
        assertFalse(told.isBlank());
    }

    @Test
    void theFileIsNamedWithTheReason() {
        assertEquals(
                "/data/a.csv cannot be read or written (permission denied); check the name and your rights to it.",
                Explanation.of(new CompletionException(new AccessDeniedException("/data/a.csv")))
                        .sentence());
    }

    @Test
    void aSentenceOfOursArrivesAsItWasThrownThroughAnyCarrier() {
        IOException thrown = new IOException("The file a.csv is empty; choose another.");
        assertEquals(
                thrown.getMessage(),
                Explanation.of(new CompletionException(new UncheckedIOException(thrown)))
                        .sentence());
    }
}
