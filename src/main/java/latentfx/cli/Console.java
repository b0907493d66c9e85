package latentfx.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
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
    private long drawn;
    private boolean barShown;

    Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** A console on the process's own streams; signs that their character set lacks are written in ASCII. */
    static Console ofProcess() {
        Charset charset = Charset.forName(System.getProperty("native.encoding", "UTF-8"));
        return new Console(
                new PrintWriter(new AsciiWriter(System.out, charset), true),
                new PrintWriter(new AsciiWriter(System.err, charset), true),
                Help.Ansi.AUTO.enabled());
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
