package latentfx.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import latentfx.model.Zoo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the kinds of model that can be trained, with their options. */
@Command(
        name = "models",
        description = "List the kinds of model that can be trained, with their options: range, and in brackets what"
                + " each begins as.",
        mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the list as JSON.")
    @FileUse(FileUse.Kind.WRITE)
    private @Nullable Path json;

    ModelsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        for (Zoo.Kind kind : Zoo.kinds()) {
            console.result("%-20s%s", kind.id(), KindText.sentence(kind));
            for (String option : KindText.options(kind)) {
                console.result("%-20s  %s", "", option);
            }
        }
        if (json != null) {
            JsonReport.write(JsonReport.ofKinds(Zoo.kinds()), json);
        }
        return 0;
    }
}
