package latentfx.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import latentfx.data.table.TableOptions;
import latentfx.data.table.TableReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which the user decides about a table instead of leaving it to the reader. */
final class TableChoice {
    @Option(
            names = "--label-column",
            paramLabel = "NAME",
            description =
                    "The column with the classes, by its heading or its number from 1; of the file of --labels if"
                            + " that is given. Default: found by heading (label, class, target, category, cluster, y) or content.")
    private @Nullable String labelColumn;

    @Option(
            names = "--drop",
            paramLabel = "NAME",
            description = "Leave a column out, by its heading or its number from 1. May be given several times.")
    private List<String> drop = List.of();

    @Option(
            names = "--no-header",
            negatable = true,
            description = "The first line is a row like the others; --header: it contains headings. Default: found by"
                    + " content.")
    private @Nullable Boolean noHeader;

    /** The decisions. */
    TableOptions options() throws WrongUsageException {
        if (labelColumn != null && drop.contains(labelColumn)) {
            throw new WrongUsageException(
                    "--drop " + labelColumn + " and --label-column " + labelColumn + " contradict each other.");
        }
        TableOptions.Heading heading = noHeader == null
                ? TableOptions.Heading.AUTO
                : noHeader ? TableOptions.Heading.NO : TableOptions.Heading.YES;
        return new TableOptions(Optional.ofNullable(labelColumn), Set.copyOf(drop), heading, Map.of());
    }

    /** Tells how the table {@code name} was read. */
    static void tell(Console console, Object name, TableReading reading) {
        console.tell("%s: %s", name, reading.summary(Locale.ROOT));
        reading.remarks().forEach(remark -> console.tell("%s", remark.sentence(Locale.ROOT)));
    }
}
