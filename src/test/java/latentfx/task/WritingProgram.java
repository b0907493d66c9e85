package latentfx.task;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of its own that writes one file, for tests that end it. */
final class WritingProgram {
    private WritingProgram() {}

    /** Prepares a run; what it says goes to a pipe, errors to the terminal of the test. */
    static ProcessBuilder start(String how, String file, String... launcher) {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classes(),
                WritingProgram.class.getName(),
                how,
                file));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** The class path, which may be relative to a folder that the program does not run in. */
    private static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> new File(entry).getAbsolutePath())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** How: {@code around} prints before and after, {@code hang} never ends, {@code short} takes a while. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "around" -> {
                System.out.print("before\n");
                SafeWrite.to(file, out -> out.write("within\n".getBytes(StandardCharsets.UTF_8)));
                System.out.print("after\n");
            }
            case "sweep" -> Leftovers.sweep(file, Instant.now().plus(Duration.ofDays(30)));
            case "hang" -> SafeWrite.to(file, out -> pause(out, 60_000));
            case "short" -> SafeWrite.to(file, out -> pause(out, 300));
            default -> {
                try {
                    SafeWrite.to(file, out -> out.write(new byte[Integer.parseInt(arguments[0])]));
                    System.out.print("written");
                } catch (NotWrittenException refused) {
                    System.out.print(refused.getMessage());
                }
            }
        }
        System.out.flush();
    }

    private static void pause(OutputStream out, long millis) throws IOException {
        out.write("begun".getBytes(StandardCharsets.UTF_8));
        out.flush();
        System.out.println("writing");
        System.out.flush();
        try {
            Thread.sleep(millis);
        } catch (InterruptedException woken) {
            throw new IOException(woken);
        }
        out.write(" and ended".getBytes(StandardCharsets.UTF_8));
    }
}
