package latentfx.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import latentfx.bench.Bench;
import latentfx.bench.BenchBudget;
import latentfx.bench.BenchTopic;
import latentfx.bench.Machine;
import latentfx.bench.WindowBench;
import latentfx.bench.WindowReport;
import latentfx.model.DivergedException;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how fast this machine trains, encodes and decodes. */
@Command(
        name = "bench",
        description = "Measure how fast this machine trains, encodes and decodes: 784-512-256-2-256-512-784, and"
                + " convolutions (conv), on random pixels. About three minutes; the soak takes ten and is left out unless asked for, and so is the window"
                + " (ui), which needs a screen and a minute. Let nothing else run.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final int WIDTH = 36;

    /** The topics that can be measured, by the words that the user types. */
    enum Topic {
        train,
        encode,
        decode,
        conv,
        soak,
        ui
    }

    private final Workbench workbench;
    private final Console console;
    private final BenchBudget budget;
    private final WindowBench window;

    @Parameters(
            arity = "0..1",
            paramLabel = "train|encode|decode|conv|soak|ui",
            description = "What to measure; without it all but the soak and the window.")
    private @Nullable Topic topic;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description =
                    "Length of the soak, 1 to 86400. Default: 600; growth counts from the end of the first minute,"
                            + " or of the first tenth of a shorter soak.")
    private @Nullable Integer seconds;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the figures and the machine as JSON.")
    @FileUse(FileUse.Kind.WRITE)
    private @Nullable Path json;

    /**
     * Creates the command.
     *
     * @param budget how long each measurement may take
     * @param window measures the window, for {@code bench ui}
     */
    BenchCommand(Workbench workbench, Console console, BenchBudget budget, WindowBench window) {
        this.workbench = workbench;
        this.console = console;
        this.budget = budget;
        this.window = window;
    }

    @Override
    public Integer call() throws Exception {
        Bench bench = new Bench(workbench.trainer(), workbench.models(), budget());
        return topic == Topic.ui ? measureWindow() : measure(bench, tellMachine());
    }

    private Machine tellMachine() {
        Machine machine = Machine.here();
        console.result(
                "%-" + WIDTH + "s %d cpus, Java %s, %s, %s",
                "machine",
                machine.cpus(),
                machine.java(),
                machine.platform(),
                machine.date());
        machine.settings()
                .forEach((name, value) ->
                        console.result("%-" + WIDTH + "s %s", "set by the environment", name + "=" + value));
        return machine;
    }

    private int measureWindow() throws IOException, InterruptedException {
        WindowTable table = new WindowTable(console);
        WindowReport report = window.measure(table, new Cancellation());
        Machine machine = tellMachine();
        table.tell(report);
        if (json != null) {
            JsonReport.write(WindowTable.json(report, machine), json);
        }
        return 0;
    }

    private int measure(Bench bench, Machine machine) throws IOException, DivergedException {
        Map<String, OptionalDouble> figures = new LinkedHashMap<>();
        for (BenchTopic each : topics()) {
            Map<String, OptionalDouble> measured = bench.measure(each, line -> console.tell("%s", line));
            measured.forEach(this::show);
            figures.putAll(measured);
        }
        if (json != null) {
            JsonReport.write(JsonReport.of(figures, machine), json);
        }
        return 0;
    }

    private BenchBudget budget() throws WrongUsageException {
        if (seconds == null) {
            return budget;
        }
        if (topic != Topic.soak) {
            throw new WrongUsageException("--seconds " + seconds + " is the length of a soak; say bench soak.");
        }
        try {
            return budget.withSoak(seconds);
        } catch (IllegalArgumentException refused) {
            throw new WrongUsageException("--seconds: ", refused);
        }
    }

    private List<BenchTopic> topics() {
        return topic == null
                ? List.of(BenchTopic.TRAIN, BenchTopic.ENCODE, BenchTopic.DECODE, BenchTopic.CONV)
                : List.of(BenchTopic.valueOf(topic.name().toUpperCase(Locale.ROOT)));
    }

    private void show(String name, OptionalDouble figure) {
        if (figure.isPresent()) {
            console.result("%-" + WIDTH + "s %,14.1f", name, figure.getAsDouble());
        } else {
            console.result("%-" + WIDTH + "s %14s", name, "does not apply");
        }
    }
}
