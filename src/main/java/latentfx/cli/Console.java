package latentfx.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import latentfx.task.Progress;
import latentfx.task.ShownText;
import picocli.CommandLine.Help;

/**
 * The output of commands: results on standard output, progress on standard error. On a terminal progress is one bar
 * that redraws itself; elsewhere it is replaced by plain lines, one for each stage.
 */
final class Console {
    private static final int WIDTH = 30;
    private static final long NANOS_BETWEEN_DRAWS = 100_000_000L;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final BooleanSupplier lost;
    private long drawn;
    private boolean barShown;

    Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this(out, err, terminal, () -> false);
    }

    private Console(PrintWriter out, PrintWriter err, boolean terminal, BooleanSupplier lost) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.lost = lost;
    }

    /** A console on the process's own streams; signs that their character set lacks are written in ASCII. */
    static Console ofProcess() {
        Charset charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return of(System.out, System.err, charset, Help.Ansi.AUTO.enabled());
    }

    /** A console on two streams in {@code charset}. */
    static Console of(OutputStream out, OutputStream err, Charset charset, boolean terminal) {
        AsciiWriter results = new AsciiWriter(out, charset);
        AsciiWriter told = new AsciiWriter(err, charset);
        return new Console(
                new PrintWriter(results, true),
                new PrintWriter(told, true),
                terminal,
                () -> results.hasLost() || told.hasLost());
    }

    /** Prints a line of the result, formatted as by {@link String#format}, without what would control the terminal. */
    void result(String format, Object... values) {
        clearBar();
        out.println(ShownText.oneLine(String.format(Locale.ROOT, format, values)));
        out.flush();
    }

    /** Prints a line of progress, formatted as by {@link String#format}. */
    void tell(String format, Object... values) {
        clearBar();
        err.println(ShownText.oneLine(String.format(Locale.ROOT, format, values)));
        err.flush();
    }

    /** Redraws the bar, at most ten times a second; does nothing where there is no terminal. */
    void bar(String what, Progress progress) {
        long now = System.nanoTime();
        if (!terminal || (now - drawn < NANOS_BETWEEN_DRAWS && progress.fraction() < 1)) {
            return;
        }
        drawn = now;
        barShown = true;
        int filled = (int) Math.round(Math.max(0, progress.fraction()) * WIDTH);
        err.print("\r" + ShownText.of(what) + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] "
                + Math.round(100 * Math.max(0, progress.fraction())) + " % ");
        err.flush();
    }

    /** Ends a run: says so if characters were lost, and what to set. */
    void end() {
        out.flush();
        err.flush();
        if (lost.getAsBoolean()) {
            tell("The locale of this process lacks some of the characters, which were printed as question marks; set"
                    + " LC_ALL=C.UTF-8 and run the command again.");
        }
    }

    /** Where results are written. */
    PrintWriter out() {
        return out;
    }

    /** Where progress and errors are written. */
    PrintWriter err() {
        return err;
    }

    private void clearBar() {
        if (barShown) {
            err.print("\r" + " ".repeat(WIDTH + 50) + "\r");
            barShown = false;
        }
    }
}
