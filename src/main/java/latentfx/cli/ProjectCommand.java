package latentfx.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import latentfx.analysis.Projected;
import latentfx.data.table.NamedLabels;
import latentfx.export.EmbeddingExport;
import latentfx.math.ColumnOffsets;
import latentfx.projection.Embedding;
import latentfx.projection.ProjectionMethod;
import latentfx.task.Cancellation;
import latentfx.workbench.Workbench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Projects high-dimensional points to the plane and measures how faithful the map is. */
@Command(
        name = "project",
        description = "Place images or codes on a plane, write the map, and measure how far it can be trusted.",
        mixinStandardHelpOptions = true)
final class ProjectCommand implements Callable<Integer> {
    private final Workbench workbench;
    private final Console console;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private ProjectionInput input = new ProjectionInput();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where to: .csv (index,label,x,y) or .npy (two columns).")
    @FileUse(FileUse.Kind.WRITE)
    private Path out = Path.of("");

    @Option(names = "--json", paramLabel = "FILE", description = "Also write options and figures as JSON.")
    @FileUse(FileUse.Kind.WRITE)
    private @Nullable Path json;

    private ProjectCommand(Workbench workbench, Console console) {
        this.workbench = workbench;
        this.console = console;
    }

    /** The command with the options of all methods. */
    static CommandLine line(Workbench workbench, Console console) {
        CommandLine line = new CommandLine(new ProjectCommand(workbench, console));
        MethodOptions.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() throws Exception {
        ProjectionMethod chosen = MethodOptions.chosen(command.commandLine().getParseResult(), console);
        String ending = FileFormat.of("--out", out, "csv", "npy");
        input.check();
        ProjectionInput.Points points = input.read(console);
        Projected projected = workbench.project(
                chosen,
                points.values(),
                points.labels().map(NamedLabels::labels),
                progress -> console.bar(chosen.id(), progress),
                new Cancellation());
        Embedding embedding = projected.embedding();
        ColumnOffsets lacking = chosen.lacking(points.offsets());
        if (ending.equals("csv")) {
            EmbeddingExport.csv(embedding, lacking, points.names(), out);
        } else {
            EmbeddingExport.npy(embedding, lacking, out);
        }
        List<String> remarks =
                embedding.remarks().stream().map(MethodText::sentence).toList();
        console.result(
                "%s: %,d points shown of %,d used, %s of %s",
                out, embedding.shown(), embedding.given(), chosen.id(), points.what());
        projected.figures().forEach((name, figure) -> {
            if (figure.isPresent()) {
                console.result("%-24s %.4f", name, figure.getAsDouble());
            } else {
                console.result("%-24s %s", name, "does not apply");
            }
        });
        console.result("%-24s %,d", "samples_judged", projected.judged());
        console.result("%-24s %.2f", "seconds", projected.seconds());
        remarks.forEach(remark -> console.tell("%s", remark));
        if (json != null) {
            JsonReport.write(JsonReport.of(projected, points.what(), remarks), json);
        }
        return 0;
    }
}
